using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Vocabulary.Reading;

/// <summary>Reports a fact that the vocabulary does not have, once for a file: with the one that was meant, or with the lines that would add it.</summary>
internal static class UnknownFact
{
    private const string Rule = "unknown-fact";

    /// <param name="name">The name as it was written.</param>
    /// <param name="test">What stands behind it: of which type the fact would be; null where nothing does.</param>
    /// <param name="vocabulary">The facts.</param>
    /// <param name="diagnostics">Where the mistake goes.</param>
    public static void Report(YamlText name, YamlNode? test, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var message = $"\"{name.Value}\" is not a known fact";
        if (diagnostics.IsCrowded)
            diagnostics.Error(Rule, name.Place, message, "The facts are listed in vocabulary/.");
        else if (!vocabulary.Unread.MayHold(name))
            diagnostics.ErrorOnce(Rule, name.Place, name.Value, Words(test), () => new RepeatedMistake(Rule, message, Hint(name.Value, vocabulary)));
    }

    private static Func<IReadOnlyList<string>, string> Hint(string name, ClinicalVocabulary vocabulary) =>
        Spelling.DidYouMean(name, Wordings.Of("fact", vocabulary)) is { } meant ? _ => meant : uses => new ProposedFact(name, uses, vocabulary).Words;

    private static string Words(YamlNode? test) => test switch
    {
        YamlText text => text.Value,
        YamlList list => string.Join(ProposedFact.Between, list.Items.OfType<YamlText>().Select(text => text.Value)),
        _ => "",
    };
}
