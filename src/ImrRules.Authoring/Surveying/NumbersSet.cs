using ImrRules.Guidelines;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Surveying;

/// <summary>The numbers that a recommendation sets: amounts, limits, and bounds on what must be found.</summary>
internal static class NumbersSet
{
    /// <summary>In words, in the order of the page; empty where it sets none.</summary>
    public static IReadOnlyList<string> In(Recommendation recommendation) =>
    [
        .. recommendation.Criteria.SelectMany(criterion => criterion.Leaves).Concat(recommendation.Course.SelectMany(step => step.When).SelectMany(criterion => criterion.Leaves))
            .Select(leaf => leaf.Requirement).Where(asked => asked.Test is FactTest.Compared).Select(asked => $"{asked.Fact.Name} {asked.Test}").Distinct(),
        .. recommendation.Course.Select(step => step.UpTo).OfType<AmountRule.Stated>().Select(amount => amount.Amount.ToString()),
        .. recommendation.Limits.Select(limit => limit.UpTo.ToString()),
        .. recommendation.Table is { } table ? [$"a table of {table.Rows.Count} rows"] : Array.Empty<string>(),
    ];
}
