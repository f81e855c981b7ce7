using System.Globalization;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Differences;

/// <summary>A criterion on one line, as its author writes it, groups in brackets.</summary>
internal static class CriterionLine
{
    public static string Of(Criterion criterion) => criterion switch
    {
        Criterion.FactCriterion fact => fact.Requirement.ToString(),
        Criterion.Group group => $"{Lead(group)} ({Of(group.Members)})",
        _ => "",
    };

    public static string Of(IReadOnlyList<Criterion> criteria) => string.Join("; ", criteria.Select(Of));

    private static string Lead(Criterion.Group group) =>
        group.AtLeast == group.Members.Count ? "all of" : group.AtLeast == 1 ? "any of" : string.Create(CultureInfo.InvariantCulture, $"at least {group.AtLeast} of");
}
