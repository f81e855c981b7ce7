using ImrRules.Reporting;
using ImrRules.Reporting.Letters;

namespace ImrRules.Tests.Reporting.Letters;

/// <summary>What is written of a letter or of determinations.</summary>
public static class Written
{
    public static string As<T>(Action<T, TextWriter> write, T subject)
    {
        using var output = new StringWriter { NewLine = "\n" };
        write(subject, output);
        return output.ToString();
    }

    public static IReadOnlyList<string> InEveryFormat(Letter letter) =>
        [As(TextReport.Write, letter), As(MarkdownReport.Write, letter), As(HtmlReport.Write, letter), As(JsonReport.Write, letter)];
}
