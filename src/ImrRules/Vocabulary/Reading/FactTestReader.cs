using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Vocabulary.Reading;

/// <summary>Reads what is required of a fact: <c>yes</c>, <c>at least 50 percent</c>, <c>[full duty, modified duty]</c>.</summary>
internal static class FactTestReader
{
    private static readonly (string Words, Comparison Comparison)[] Comparisons =
    [
        ("at least ", Comparison.AtLeast), ("at most ", Comparison.AtMost), ("more than ", Comparison.MoreThan), ("less than ", Comparison.LessThan),
    ];

    public static IEnumerable<string> ComparisonWords => Comparisons.Select(comparison => comparison.Words.TrimEnd());

    /// <summary>The requirement, or null with diagnostics: an unknown fact, a test that its type does not take.</summary>
    public static FactRequirement? Read(YamlText name, YamlNode test, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        if (vocabulary.FindFact(name.Value) is not { } fact)
        {
            diagnostics.Error("unknown-fact", name.Place, $"\"{name.Value}\" is not a known fact",
                Spelling.DidYouMean(name.Value, vocabulary.Facts.Select(f => f.Name)) ?? "Add it to the facts of the vocabulary, with its type and question.");
            return null;
        }

        var words = WordsOf(test);
        FactTest? read = words is null ? null : fact.Type switch
        {
            FactType.YesOrNo => YesNo(words),
            FactType.Choice => OneOf(words, word => fact.Choices.Contains(word)),
            FactType.Treatments => OneOf([.. words.Select(word => vocabulary.FindTreatment(word)?.Name ?? word)], word => vocabulary.FindTreatment(word) is not null),
            _ => Compared(words, fact, vocabulary),
        };
        if (read is null)
            diagnostics.Error("wrong-test", test.Place, $"this does not test \"{fact.Name}\"", Advice(fact, words));
        return read is null ? null : new FactRequirement(fact, read);
    }

    private static string[]? WordsOf(YamlNode node) => node switch
    {
        YamlText text => [text.Value],
        YamlList list when list.Items.All(item => item is YamlText) => [.. list.Items.Cast<YamlText>().Select(text => text.Value)],
        _ => null,
    };

    private static FactTest.YesNo? YesNo(string[] words) => words is ["yes"] ? new(true) : words is ["no"] ? new(false) : null;

    private static FactTest.OneOf? OneOf(string[] words, Func<string, bool> known) => words.Length > 0 && words.All(known) ? new(words) : null;

    private static FactTest.Compared? Compared(string[] words, Fact fact, ClinicalVocabulary vocabulary)
    {
        if (words.Length != 1)
            return null;
        foreach (var (prefix, comparison) in Comparisons)
        {
            if (words[0].StartsWith(prefix, StringComparison.Ordinal) && FactValueReader.ReadMeasure(words[0][prefix.Length..], fact, vocabulary) is { } bound)
                return new(comparison, bound);
        }
        return null;
    }

    private static string Advice(Fact fact, string[]? words) => fact.Type switch
    {
        FactType.YesOrNo => "Write yes or no.",
        FactType.Choice => Spelling.DidYouMean(words?.FirstOrDefault() ?? "", fact.Choices) ?? $"Known choices: {string.Join(", ", fact.Choices)}.",
        FactType.Treatments => "Write a treatment of the vocabulary, or a list of them in brackets.",
        FactType.Percent => "Say whether more or less is needed: at least 50 percent, more than 50 percent, ...",
        FactType.Duration => "Say whether more or less is needed, with the unit: at least 6 weeks, less than 3 months, ...",
        FactType.Amount => "Say whether more or less is needed, with the unit: at least 6 visits, ...",
        _ => "Say whether more or less is needed: at least 2, more than 65, ...",
    };
}
