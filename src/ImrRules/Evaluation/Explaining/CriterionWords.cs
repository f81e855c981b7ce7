using System.Globalization;
using ImrRules.Guidelines;
using ImrRules.Vocabulary;

namespace ImrRules.Evaluation.Explaining;

/// <summary>The words of a criterion in a letter: the author's sentence, else made from the facts' own words.</summary>
internal static class CriterionWords
{
    public static string Of(Criterion criterion) => criterion switch
    {
        { Sentence: { } sentence } => sentence,
        Criterion.FactCriterion fact => Of(fact.Requirement),
        Criterion.Group group => Of(group),
        _ => "",
    };

    public static string Of(FactRequirement requirement) => requirement.Test switch
    {
        FactTest.YesNo { Required: true } => requirement.Fact.Name,
        FactTest.YesNo => $"no {requirement.Fact.Name}",
        FactTest.OneOf one => $"{requirement.Fact.Name} {string.Join(" or ", one.Words)}",
        var test => $"{requirement.Fact.Name} {test}",
    };

    private static string Of(Criterion.Group group)
    {
        var members = group.Members.Select(member => member is Criterion.Group { Sentence: null, Members.Count: > 1 } ? $"({Of(member)})" : Of(member));
        if (group.AtLeast == group.Members.Count)
            return string.Join(" and ", members);
        return group.AtLeast == 1
            ? string.Join(" or ", members)
            : string.Create(CultureInfo.InvariantCulture, $"at least {group.AtLeast} of: {string.Join("; ", members)}");
    }
}
