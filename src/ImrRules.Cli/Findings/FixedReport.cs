using System.Globalization;
using ImrRules.Authoring.Fixing;

namespace ImrRules.Cli.Findings;

/// <summary>What was fixed in a file: each finding with its line as it is now.</summary>
internal static class FixedReport
{
    public static void Write(FixedFile file, TextWriter output)
    {
        output.Write($"{file.Path}\n\n");
        foreach (var (found, line) in file.Made)
        {
            FindingText.WriteHead(found, "fixed", output);
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{found.Line,8} | {SourceMark.Plain(line)}\n\n"));
        }
    }
}
