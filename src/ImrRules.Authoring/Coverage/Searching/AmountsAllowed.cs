using ImrRules.Guidelines;

namespace ImrRules.Authoring.Coverage.Searching;

/// <summary>All amounts that a recommendation, and those that it refers to, may allow.</summary>
internal static class AmountsAllowed
{
    public static IEnumerable<Amount> In(Recommendation recommendation) => DecidingAnswers.WithSeen(recommendation).SelectMany(OwnOf).Distinct();

    /// <summary>Those that differ between two; all of them where none does.</summary>
    public static IReadOnlyList<Amount> Differing(Recommendation right, Recommendation mistaken)
    {
        var (before, after) = (In(right).ToArray(), In(mistaken).ToArray());
        Amount[] differing = [.. after.Except(before), .. before.Except(after)];
        return differing.Length > 0 ? differing : before;
    }

    private static IEnumerable<Amount> OwnOf(Recommendation recommendation)
    {
        var rows = recommendation.Table is { } table ? table.Rows.Values.Append(table.Otherwise).OfType<Amount>().ToArray() : [];
        return recommendation.Course.SelectMany(step => step.UpTo switch
        {
            AmountRule.Stated stated => [stated.Amount],
            AmountRule.FromTable { Half: true } => rows.Select(row => row.Half()),
            AmountRule.FromTable => rows,
            _ => Array.Empty<Amount>().AsEnumerable(),
        }).Concat(recommendation.Limits.Select(limit => limit.UpTo));
    }
}
