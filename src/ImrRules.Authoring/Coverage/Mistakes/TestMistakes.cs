using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Coverage.Mistakes;

/// <summary>What can be got wrong in what is required of a fact.</summary>
internal static class TestMistakes
{
    /// <summary>The tests that might have been written instead.</summary>
    public static IEnumerable<FactTest> Of(FactRequirement requirement, ClinicalVocabulary vocabulary) => requirement.Test switch
    {
        FactTest.YesNo test => [new FactTest.YesNo(!test.Required)],
        FactTest.Compared test => Of(test),
        FactTest.OneOf { Words.Count: > 1 } test => test.Words.Select(word => new FactTest.OneOf([.. test.Words.Where(other => other != word)])),
        FactTest.OneOf test => Other(requirement.Fact, test.Words[0], vocabulary) is { } other ? [new FactTest.OneOf([other])] : [],
        _ => [],
    };

    private static IEnumerable<FactTest> Of(FactTest.Compared test)
    {
        yield return new FactTest.Compared(TurnedRound(test.Comparison), test.Bound);
        foreach (var number in Numbers.Beside(test.Bound.Number))
            yield return new FactTest.Compared(test.Comparison, test.Bound with { Number = number });
        if (TimeUnitMistakes.Other(test.Bound.Unit) is { } unit)
            yield return new FactTest.Compared(test.Comparison, test.Bound with { Unit = unit });
    }

    private static Comparison TurnedRound(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => Comparison.AtMost,
        Comparison.AtMost => Comparison.AtLeast,
        Comparison.MoreThan => Comparison.LessThan,
        _ => Comparison.MoreThan,
    };

    /// <summary>The choice beside the one that is written; of treatments, its wider kind.</summary>
    private static string? Other(Fact fact, string word, ClinicalVocabulary vocabulary)
    {
        if (fact.Type == FactType.Treatments)
            return vocabulary.FindTreatment(word)?.WithWiderKinds.Skip(1).FirstOrDefault();
        var at = fact.Choices.ToList().IndexOf(word);
        return fact.Choices.Count > 1 ? fact.Choices[at + 1 < fact.Choices.Count ? at + 1 : at - 1] : null;
    }
}
