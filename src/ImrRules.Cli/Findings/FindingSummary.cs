using System.Globalization;
using ImrRules.Diagnostics;

namespace ImrRules.Cli.Findings;

/// <summary>The counts in the last line of a check.</summary>
internal static class FindingSummary
{
    public static string Of(IReadOnlyList<Diagnostic> found)
    {
        var notes = found.Where(one => one.Level == DiagnosticLevel.Note).ToArray();
        var kinds = notes.GroupBy(note => note.Rule).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Key} {group.Count()}"));
        var counts = $"{Counted(found.Count(one => one.Level == DiagnosticLevel.Error), "error")}, {Counted(found.Count(one => one.Level == DiagnosticLevel.Warning), "warning")}";
        return notes.Length == 0 ? counts : $"{counts}, {Counted(notes.Length, "note")} ({string.Join(", ", kinds)})";
    }

    /// <summary>What to do about the findings; empty where nothing was found but notes.</summary>
    public static string Advice(IReadOnlyList<Diagnostic> found)
    {
        if (found.FirstOrDefault(one => one.Level == DiagnosticLevel.Error) is not { } first && (first = found.FirstOrDefault(one => one.Level == DiagnosticLevel.Warning)) is null)
            return "";
        var fixable = found.Count(one => one.Fix is not null);
        return $"{(fixable == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{fixable} can be fixed: imr lint --fix.  "))}What a finding means: imr explain {first.Rule}\n";
    }

    public static string Counted(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? "" : "s")}");
}
