using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>The forms and releases of the vocabulary, for those that are part of a drug's own name ("Opana ER", "lidocaine patch").</summary>
internal sealed class DrugForms(ClinicalVocabulary vocabulary)
{
    private readonly Lazy<Dictionary<string, Phrase>> _phrases = new(() => vocabulary.Phrases
        .Where(phrase => phrase.Kind is PhraseKinds.Form or PhraseKinds.Release)
        .SelectMany(phrase => phrase.Also.Append(phrase.Name).Select(wording => (wording, phrase)))
        .DistinctBy(pair => pair.wording, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(pair => pair.wording, pair => pair.phrase, StringComparer.OrdinalIgnoreCase));

    public string? FormAtEnd(string name) => AtEnd(name, PhraseKinds.Form);

    public string? ReleaseAtEnd(string name) => AtEnd(name, PhraseKinds.Release);

    private string? AtEnd(string name, string kind)
    {
        for (var space = name.IndexOf(' ', StringComparison.Ordinal); space >= 0; space = name.IndexOf(' ', space + 1))
        {
            if (_phrases.Value.TryGetValue(name[(space + 1)..], out var phrase) && phrase.Kind == kind)
                return phrase.Value;
        }
        return null;
    }
}
