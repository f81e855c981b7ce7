using System.Globalization;
using ImrRules.Evaluation;
using ImrRules.Reporting;

namespace ImrRules.Tests.Support;

/// <summary>The words of a report, its lines joined, so that a sentence is found wherever it was wrapped.</summary>
public static class Reported
{
    public static string Text(FinalDetermination determination) => Joined(output => TextReport.Write(determination, output));

    public static string Text(Determination determination) => Joined(output => TextReport.Write(determination, output));

    private static string Joined(Action<TextWriter> write)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        write(output);
        return string.Join(' ', output.ToString().Split((char[])['\n', ' '], StringSplitOptions.RemoveEmptyEntries));
    }
}
