using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Vocabulary.Reading;

/// <summary>Reports a fact that the vocabulary does not have: with the one that was meant, or with the lines that would add it.</summary>
internal static class UnknownFact
{
    private const int MostNamed = 10;

    /// <param name="name">The name as it was written.</param>
    /// <param name="test">What stands behind it: of which type the fact would be; null where nothing does.</param>
    /// <param name="vocabulary">The facts.</param>
    /// <param name="diagnostics">Where the mistake goes.</param>
    public static void Report(YamlText name, YamlNode? test, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        if (diagnostics.IsCrowded)
            diagnostics.Error("unknown-fact", name.Place, $"\"{name.Value}\" is not a known fact", "The facts are listed in vocabulary/.");
        else if (!vocabulary.Unread.MayHold(name))
            diagnostics.Error("unknown-fact", name.Place, $"\"{name.Value}\" is not a known fact",
                Spelling.DidYouMean(name.Value, Wordings.Of("fact", vocabulary)) ?? Lines(name.Value, TypeOf(test), vocabulary));
    }

    private static string Lines(string name, FactType type, ClinicalVocabulary vocabulary) => $"""
        No fact has a name like it.{SameType(type, vocabulary)} To add it, paste these lines below "facts:" in vocabulary/facts.yaml:
          - fact: {name}
            type: {Words(type)}
            about: the person
            also: []
            ask: "{char.ToUpperInvariant(name[0])}{name[1..]}?"
        """.ReplaceLineEndings("\n");

    /// <summary>The facts that take such an answer, where they are few enough to be looked through.</summary>
    private static string SameType(FactType type, ClinicalVocabulary vocabulary)
    {
        var names = vocabulary.Facts.Where(fact => fact.Type == type).Select(fact => fact.Name).Take(MostNamed + 1).ToArray();
        return names.Length is 0 or > MostNamed ? "" : $" With such an answer there are: {string.Join(", ", names)}.";
    }

    private static string Words(FactType type) => type switch
    {
        FactType.Percent => "percent",
        FactType.Duration => "duration",
        FactType.Number => "number",
        FactType.Amount => "amount",
        _ => "yes or no",
    };

    private static FactType TypeOf(YamlNode? test)
    {
        if (test is not YamlText { Value: { Length: > 0 } words } || !words.AsSpan().ContainsAnyInRange('0', '9'))
            return FactType.YesOrNo;
        var plain = MeasureWords.Plain(words);
        return plain.Contains("percent", StringComparison.Ordinal) ? FactType.Percent
            : plain.Split(' ').Any(word => TimeUnits.Find(word) is not null) ? FactType.Duration
            : char.IsAsciiDigit(plain[^1]) ? FactType.Number : FactType.Amount;
    }
}
