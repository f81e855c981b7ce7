using System.Globalization;
using ImrRules.Diagnostics;

namespace ImrRules.Cli.Findings;

/// <summary>The line that a finding is about, unchanged, with a mark under the words that are meant.</summary>
internal static class SourceMark
{
    /// <summary>Of a longer line the part around the mark is shown.</summary>
    private const int MostShown = 160;

    private const int Before = 60;

    public static void Write(Diagnostic found, TextWriter output)
    {
        if (found.SourceLine is not { } line || found.Line == 0 || string.IsNullOrWhiteSpace(line))
            return;
        var from = line.Length <= MostShown ? 0 : Math.Clamp(found.Column - 1 - Before, 0, line.Length - MostShown);
        var shown = line.Substring(from, Math.Min(MostShown, line.Length - from));
        var at = Math.Clamp(found.Column - 1 - from, 0, shown.Length);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{found.Line,8} | {Plain(shown)}\n"));
        if (found.Length > 0)
            output.Write($"         | {new string(' ', at)}{new string('^', Math.Clamp(found.Length, 1, Math.Max(1, shown.Length - at)))}\n");
    }

    /// <summary>Each character as one that takes one column: a tab would move the mark, a control character the cursor.</summary>
    public static string Plain(string line) => string.Concat(line.Select(character => char.IsControl(character) ? ' ' : character));
}
