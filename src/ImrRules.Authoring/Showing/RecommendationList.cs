using ImrRules.Evaluation.Explaining;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Showing;

/// <summary>Lists recommendations, one a line, in columns; how many there are of each kind stands below.</summary>
internal static class RecommendationList
{
    public static void Write(IReadOnlyList<Recommendation> listed, DateOnly day, TextWriter output)
    {
        Func<Recommendation, string>[] columns =
            [one => one.FullName, one => one.Treatment, one => SaysWords.Of(one.Says), one => $"verified: {ListChoice.VerifiedWords(one)}", one => StateWords.Of(one.ReviewStateOn(day)), Regions];
        int[] widths = [.. columns.Select(words => listed.Count == 0 ? 0 : listed.Max(one => words(one).Length))];
        foreach (var one in listed)
            output.Write($"{string.Join("  ", columns.Select((words, at) => words(one).PadRight(widths[at]))).TrimEnd()}\n");
        output.Write($"{(listed.Count == 0 ? "" : "\n")}{Counts(listed, day)}\n");
    }

    private static string Counts(IReadOnlyList<Recommendation> listed, DateOnly day) => listed.Count == 0 ? "No recommendation is of this kind." : string.Join('\n',
        $"{Counted(listed.Count, "recommendation")} of {Counted(listed.Select(one => one.Source).Distinct().Count(), "source")}.",
        $"They say: {By(listed, one => SaysWords.Of(one.Says))}.",
        $"Verified: {By(listed, ListChoice.VerifiedWords)}.",
        $"On {DaysInForce.Day(day)}: {By(listed, one => StateWords.Of(one.ReviewStateOn(day)))}.");

    private static string By(IReadOnlyList<Recommendation> listed, Func<Recommendation, string> kind) => string.Join(", ", listed.GroupBy(kind)
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{group.Key} {group.Count()}")));

    private static string Counted(int number, string what) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? "" : "s")}");

    private static string Regions(Recommendation one) => ForWhom.ConfinedTo(one).Regions is { Count: > 0 } regions ? string.Join(", ", regions) : "any region";
}
