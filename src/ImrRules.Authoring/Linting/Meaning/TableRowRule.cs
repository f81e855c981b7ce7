using ImrRules.Diagnostics;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Linting.Meaning;

/// <summary>Whether a table without <c>otherwise</c> has a row for each choice of its fact, or for each condition of its recommendation.</summary>
internal static class TableRowRule
{
    private const int MostNamed = 6;

    public static void Check(LintedPack pack, DiagnosticBag found)
    {
        foreach (var recommendation in pack.Recommendations)
        {
            if (recommendation.Table is not { Otherwise: null } table)
                continue;
            string[] missing = table.By is { } fact ? [.. fact.Choices.Where(choice => !table.Rows.ContainsKey(choice))]
                : [.. Conditions(recommendation).Where(condition => !table.Rows.Keys.Any(row => pack.Vocabulary.IsKindOfCondition(condition, row)))];
            if (missing.Length > 0)
                found.Warning("table-row-missing", table.Place, $"the table has no row for {Named(missing)}", "Add the row, or say with \"otherwise\" what holds where none fits.");
        }
    }

    /// <summary>The conditions to which the recommendation is confined; none where it is not, as then any other patient has no row.</summary>
    private static IReadOnlyList<string> Conditions(Recommendation recommendation) =>
        recommendation.Scope.Conditions.Count > 0 ? recommendation.Scope.Conditions : recommendation.Source.Scope.Conditions;

    private static string Named(string[] missing) => string.Join(", ", missing.Take(MostNamed).Select(one => $"\"{one}\"")) + (missing.Length > MostNamed ? $" and {missing.Length - MostNamed} more" : "");
}
