using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Linting.Enumeration;

/// <summary>
/// The answers to a fact that its tests tell apart, one for each way in which the tests come out together: yes and no, the choices, a number below,
/// at and above each bound, the treatments named and none of them. Whatever else can be answered comes out as one of these.
/// </summary>
internal static class AnswerClasses
{
    /// <summary>The words of each answer.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(Fact fact, IReadOnlyList<FactTest> tests, ClinicalVocabulary vocabulary)
    {
        var classes = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var words in fact.Type == FactType.Treatments ? Unions(tests) : Candidates(fact, tests))
        {
            if (FactValueReader.Read(fact, words, vocabulary) is { } value)
                classes.TryAdd(string.Concat(tests.Select(test => test.Passes(value) switch { true => '+', false => '-', null => '?' })), words);
        }
        return [.. classes.Values];
    }

    private static IEnumerable<IReadOnlyList<string>> Candidates(Fact fact, IReadOnlyList<FactTest> tests) => fact.Type switch
    {
        FactType.YesOrNo => [["yes"], ["no"]],
        FactType.Choice => fact.Choices.Select(choice => (IReadOnlyList<string>)[choice]),
        _ => MeasureClasses.Around([.. tests.OfType<FactTest.Compared>().Select(test => test.Bound)]).Select(words => (IReadOnlyList<string>)[words]),
    };

    /// <summary>None, each treatment that a test names, and all of those of several tests: more of them passes no other test.</summary>
    private static List<IReadOnlyList<string>> Unions(IReadOnlyList<FactTest> tests)
    {
        string[][] named = [.. tests.OfType<FactTest.OneOf>().Select(test => test.Words.ToArray())];
        List<IReadOnlyList<string>> unions = [["none"], .. named.SelectMany(words => words).Distinct().Select(word => (IReadOnlyList<string>)[word])];
        foreach (var words in named)
            unions.AddRange(unions.Skip(1).Where(union => !union.Contains(words[0])).Select(union => (IReadOnlyList<string>)[.. union, words[0]]).ToArray());
        return unions;
    }
}
