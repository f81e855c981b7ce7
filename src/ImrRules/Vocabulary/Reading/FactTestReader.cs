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
            UnknownFact.Report(name, test, vocabulary, diagnostics);
            return null;
        }
        var words = WordsOf(test);
        FactTest? read = words is null ? null : fact.Type switch
        {
            FactType.YesOrNo => YesNo(words),
            FactType.Choice => OneOf(words, word => fact.Choices.Contains(word)),
            FactType.Treatments => OneOf([.. words.Select(word => vocabulary.FindTreatment(word)?.Name ?? word)], word => vocabulary.FindTreatment(word) is not null),
            _ => words is [var one] ? Compared(one, fact, vocabulary) : null,
        };
        if (read is null && test is not YamlUnread)
            new WrongTest(fact, name, vocabulary, diagnostics).Report(test);
        return read is null ? null : new FactRequirement(fact, read);
    }

    /// <summary>A bound with its comparison; null where the words are none.</summary>
    public static FactTest.Compared? Compared(string words, Fact fact, ClinicalVocabulary vocabulary)
    {
        foreach (var (prefix, comparison) in Comparisons)
        {
            if (words.StartsWith(prefix, StringComparison.Ordinal) && FactValueReader.ReadMeasure(words[prefix.Length..], fact, vocabulary) is { } bound)
                return new(comparison, bound);
        }
        return null;
    }

    private static string[]? WordsOf(YamlNode node) => node switch
    {
        YamlText text => [text.Value],
        YamlList list when list.Items.All(item => item is YamlText) => [.. list.Items.Cast<YamlText>().Select(text => text.Value)],
        _ => null,
    };

    private static FactTest.YesNo? YesNo(string[] words) => words is ["yes"] ? new(true) : words is ["no"] ? new(false) : null;

    private static FactTest.OneOf? OneOf(string[] words, Func<string, bool> known) => words.Length > 0 && words.All(known) ? new(words) : null;
}
