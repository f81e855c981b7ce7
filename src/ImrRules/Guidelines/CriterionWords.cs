using System.Globalization;
using ImrRules.Vocabulary;

namespace ImrRules.Guidelines;

/// <summary>The words of a criterion in a letter: the author's sentence, else made from the facts' own words.</summary>
internal static class CriterionWords
{
    public static string Of(Criterion criterion) => criterion.Sentence ?? InSentence(criterion);

    public static string Of(FactRequirement requirement) => requirement.Test switch
    {
        FactTest.YesNo { Required: true } => requirement.Fact.Name,
        FactTest.YesNo => $"no {requirement.Fact.Name}",
        FactTest.Compared { Comparison: Comparison.AtMost, Bound.Number: 0 } => $"{requirement.Fact.Name}: none",
        FactTest.OneOf one when requirement.Fact.Type == FactType.Treatments => $"{requirement.Fact.Name} {string.Join(" or ", one.Words)}",
        _ => $"{requirement.Fact.Name}{Joint(requirement.Fact.Type)}{requirement.Required}",
    };

    /// <summary>The same behind other words: an author's sentence without its capital and its full stop.</summary>
    public static string InSentence(Criterion criterion, bool amongOthers = false) => criterion switch
    {
        { Sentence: { } sentence } => Lowered(sentence.TrimEnd('.')),
        Criterion.FactCriterion fact => Of(fact.Requirement),
        Criterion.Group group => Of(group, amongOthers),
        _ => "",
    };

    private static string Of(Criterion.Group group, bool amongOthers)
    {
        var isAll = group.AtLeast == group.Members.Count;
        string[] members = [.. group.Members.Select(member => InSentence(member, amongOthers: true))];
        if (members.Length == 1 || members.Length == 2 && (isAll || group.AtLeast == 1) && members.All(IsShort))
            return string.Join(isAll ? " and " : " or ", members);
        var lead = isAll ? "all of these" : group.AtLeast == 1 ? "any of these" : string.Create(CultureInfo.InvariantCulture, $"at least {group.AtLeast} of these");
        var list = string.Join("; ", members);
        return amongOthers ? $"{lead} ({list})" : $"{lead}: {list}";
    }

    /// <summary>Short words can be joined by "and" or "or" without a doubt which belongs to which.</summary>
    private static bool IsShort(string words) =>
        !words.Contains(',', StringComparison.Ordinal) && !words.Contains(" and ", StringComparison.Ordinal) && !words.Contains(" or ", StringComparison.Ordinal) && !words.Contains('(', StringComparison.Ordinal);

    private static string Joint(FactType type) => type switch { FactType.Percent => " of ", FactType.Duration => " ", _ => ": " };

    /// <summary>An abbreviation at the head keeps its capitals.</summary>
    private static string Lowered(string sentence) =>
        sentence.Length > 1 && (char.IsLower(sentence[1]) || sentence[1] == ' ') ? char.ToLowerInvariant(sentence[0]) + sentence[1..] : sentence;
}
