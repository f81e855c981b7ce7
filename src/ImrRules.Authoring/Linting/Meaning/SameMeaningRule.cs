using ImrRules.Diagnostics;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Linting.Meaning;

/// <summary>Whether two recommendations of one source mean the same for the same patients: one of them is superfluous, and will be forgotten at the next change.</summary>
internal static class SameMeaningRule
{
    public static void Check(LintedPack pack, DiagnosticBag found)
    {
        foreach (var same in pack.Recommendations.Where(recommendation => recommendation.ReplacesWord is null).GroupBy(Meaning))
        {
            var inOrder = same.OrderBy(one => one.Place.Source.File, StringComparer.Ordinal).ThenBy(one => one.Place.Line).ToArray();
            foreach (var again in inOrder.Skip(1))
            {
                found.Warning("same-meaning", again.Place, $"\"{again.Id}\" means the same as \"{inOrder[0].Id}\"",
                    $"The other stands in {inOrder[0].Place.Source.File}, line {inOrder[0].Place.Line}. Take one of them away, or say what makes them differ.");
            }
        }
    }

    /// <summary>All that decides; the order of lists of which all or any hold does not.</summary>
    private static string Meaning(Recommendation one) => string.Join('\n',
    [
        one.Source.Id, one.Treatment, one.Says.ToString(), one.Evidence.ToString(), Sorted(one.Scope.Regions), Sorted(one.Scope.Conditions), Sorted(one.Scope.Phases), Sorted(one.SeeNames),
        All(one.Criteria), .. one.Course.Select(step => $"{Meaning(step.UpTo)} when {All(step.When)}"), Sorted(one.Limits.Select(limit => $"{limit.UpTo} {limit.MustBeKnown}")),
        one.Table is { } table ? $"{table.By} {Sorted(table.Rows.Select(row => $"{row.Key}: {row.Value}"))} {table.Otherwise}" : "", one.InForce.ToString() ?? "",
    ]);

    private static string All(IReadOnlyList<Criterion> criteria) => Sorted(criteria.Select(Meaning));

    private static string Meaning(Criterion criterion) => criterion switch
    {
        Criterion.Group group => $"{group.AtLeast} of ({All(group.Members)})",
        Criterion.FactCriterion fact => fact.Requirement.ToString(),
        _ => "",
    };

    private static string Meaning(AmountRule rule) => rule switch
    {
        AmountRule.Stated stated => stated.Amount.ToString(),
        AmountRule.FromTable table => table.Half ? "half" : "table",
        _ => "",
    };

    private static string Sorted(IEnumerable<string> words) => string.Join("; ", words.Order(StringComparer.Ordinal));
}
