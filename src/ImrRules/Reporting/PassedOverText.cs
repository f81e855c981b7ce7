using ImrRules.Evaluation;

namespace ImrRules.Reporting;

/// <summary>What was passed over, by reason.</summary>
internal static class PassedOverText
{
    /// <summary>More names of one reason are counted: the JSON lists all.</summary>
    private const int MostNamed = 6;

    public static void Write(IReadOnlyList<PassedOver> passed, ReportPage page) =>
        page.Labelled("Passed over", passed.GroupBy(one => one.Words).Select(group => $"{group.Key}: {Names([.. group.Select(one => one.Recommendation ?? one.Source)])}"));

    private static string Names(IReadOnlyList<string> names) => names.Count <= MostNamed
        ? string.Join(", ", names)
        : $"{string.Join(", ", names.Take(MostNamed - 1))} and {names.Count - MostNamed + 1} more";
}
