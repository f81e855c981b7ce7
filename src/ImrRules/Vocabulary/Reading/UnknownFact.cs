using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Vocabulary.Reading;

/// <summary>Reports a fact that the vocabulary does not have: with the one that was meant, or with the lines that would add it.</summary>
internal static class UnknownFact
{
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
                Spelling.DidYouMean(name.Value, Wordings.Of("fact", vocabulary)) ?? Lines(name.Value, test));
    }

    private static string Lines(string name, YamlNode? test) => $"""
        No fact has a name like it. To add it, paste these lines below "facts:" in vocabulary/facts.yaml:
          - fact: {name}
            type: {TypeOf(test)}
            about: the person
            also: []
            ask: "{char.ToUpperInvariant(name[0])}{name[1..]}?"
        """.ReplaceLineEndings("\n");

    private static string TypeOf(YamlNode? test)
    {
        if (test is not YamlText { Value: { Length: > 0 } words } || !words.AsSpan().ContainsAnyInRange('0', '9'))
            return "yes or no";
        var plain = MeasureWords.Plain(words);
        return plain.Contains("percent", StringComparison.Ordinal) ? "percent"
            : plain.Split(' ').Any(word => TimeUnits.Find(word) is not null) ? "duration"
            : char.IsAsciiDigit(plain[^1]) ? "number" : "amount";
    }
}
