using System.Globalization;
using ImrRules.Diagnostics;

namespace ImrRules.Cli.Findings;

/// <summary>
/// Findings as the annotations that GitHub shows beside a change. It shows ten errors and ten warnings of a step and drops the rest without a word:
/// the last of ten says how many more there are. Notes are left to the summary.
/// </summary>
internal static class FindingGithub
{
    private const int MostShown = 10;

    public static void Write(IReadOnlyList<Diagnostic> found, TextWriter output)
    {
        var ofLevels = found.Where(one => one.Level != DiagnosticLevel.Note).GroupBy(one => one.Level).OrderBy(ofOne => ofOne.Key).Select(ofOne => ofOne.ToList()).ToArray();
        foreach (var ofOneLevel in ofLevels)
            Write(ofOneLevel, output);
        // the log to which the last annotation points
        if (Array.Exists(ofLevels, ofOneLevel => ofOneLevel.Count > MostShown))
            FindingText.Write(found.Where(one => one.Level != DiagnosticLevel.Note), output);
    }

    private static void Write(List<Diagnostic> ofOneLevel, TextWriter output)
    {
        var shown = ofOneLevel.Count <= MostShown ? ofOneLevel.Count : MostShown - 1;
        foreach (var one in ofOneLevel.Take(shown))
            output.Write($"::{FindingText.Of(one.Level)} {Place(one)}title={Property(one.Rule)}::{Data(Words(one))}\n");
        if (shown < ofOneLevel.Count)
            output.Write(string.Create(CultureInfo.InvariantCulture, $"::{FindingText.Of(ofOneLevel[0].Level)} title=more findings::and {ofOneLevel.Count - shown} more, see the log\n"));
    }

    private static string Words(Diagnostic one) => one.Hint is null ? $"{one.Message}." : $"{one.Message}.\n{one.Hint}";

    private static string Place(Diagnostic one) => one.Line == 0
        ? $"file={Property(one.File)},"
        : string.Create(CultureInfo.InvariantCulture, $"file={Property(one.File)},line={one.Line},col={one.Column},endColumn={one.Column + one.Length},");

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
