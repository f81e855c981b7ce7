using ImrRules.Diagnostics;

namespace ImrRules.Cli.Findings;

/// <summary>Findings about a case file or letter, one line each. The file's own lines are shown on request alone: they may be a patient's.</summary>
internal static class CaseFindings
{
    /// <param name="found">The findings.</param>
    /// <param name="text">The file's text, to show its lines; null to keep them.</param>
    /// <param name="error">Where to write.</param>
    public static void Write(IReadOnlyList<Diagnostic> found, string? text, TextWriter error)
    {
        var lines = text?.ReplaceLineEndings("\n").Split('\n');
        foreach (var one in found)
        {
            var level = one.Level == DiagnosticLevel.Error ? "" : $"{FindingText.Of(one.Level)}: ";
            var place = one.Line == 0 ? one.File : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{one.File}:{one.Line}:{one.Column}");
            error.Write($"{place}: {level}{one.Message}{(one.Hint is null ? "" : $". {one.Hint}")}\n");
            if (lines is not null && one.Line >= 1 && one.Line <= lines.Length)
                SourceMark.Write(one with { SourceLine = lines[one.Line - 1] }, error);
        }
    }
}
