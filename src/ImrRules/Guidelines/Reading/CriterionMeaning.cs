using ImrRules.Vocabulary;

namespace ImrRules.Guidelines.Reading;

/// <summary>What a criterion means, as one text: the fact with its test, or the group; the sentence of the letter and the pages with it.</summary>
internal static class CriterionMeaning
{
    public static string Of(Criterion criterion)
    {
        var text = new CanonicalText();
        switch (criterion)
        {
            case Criterion.FactCriterion { Requirement: var requirement }:
                text.Key("fact", requirement.Fact.Name);
                Add(requirement.Test, text);
                break;
            case Criterion.Group group:
                text.Key("at least", CanonicalText.Number(group.AtLeast));
                text.Set("of", group.Members.Select(Of));
                break;
        }
        text.Key("criterion", CanonicalText.Folded(criterion.Sentence));
        text.Key("pages", CanonicalText.Folded(criterion.Pages));
        return text.ToString();
    }

    private static void Add(FactTest test, CanonicalText text)
    {
        switch (test)
        {
            case FactTest.YesNo answer:
                text.Key("is", answer.Required ? "yes" : "no");
                break;
            case FactTest.Compared compared:
                text.Key(compared.Comparison.ToString(), CanonicalText.Number(compared.Bound.Number));
                text.Key("unit", compared.Bound.Unit);
                break;
            case FactTest.OneOf one:
                text.Set("one of", one.Words.Distinct());
                break;
        }
    }
}
