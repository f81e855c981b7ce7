using ImrRules.Guidelines;

namespace ImrRules.Authoring.Differences.Trials;

/// <summary>The amounts that a recommendation can allow.</summary>
internal static class OfferedAmounts
{
    /// <summary>Those of its steps, the rows of the table among them where a step names it.</summary>
    public static IEnumerable<Amount> InCourse(Recommendation one) => one.Course.SelectMany(step => step.UpTo switch
    {
        AmountRule.Stated stated => [stated.Amount],
        AmountRule.FromTable { Half: var half } when one.Table is { } table =>
            table.Rows.Values.Concat(new[] { table.Otherwise }.OfType<Amount>()).Select(amount => half ? amount.Half() : amount),
        _ => Enumerable.Empty<Amount>(),
    });

    /// <summary>Those of its course and limits, and of the recommendations that it refers to.</summary>
    public static IEnumerable<Amount> All(Recommendation one) => InCourse(one).Concat(one.Limits.Select(limit => limit.UpTo)).Concat(one.See.SelectMany(All));
}
