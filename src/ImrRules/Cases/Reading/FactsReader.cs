using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Vocabulary.Reading;
using ImrRules.Yaml;

namespace ImrRules.Cases.Reading;

/// <summary>Reads the answers to facts, of a case or of an item. An unknown fact is an error: ignored, it would turn into a refusal.</summary>
/// <param name="vocabulary">The facts that can be answered.</param>
/// <param name="records">How many records the case names.</param>
/// <param name="diagnostics">Where mistakes go.</param>
/// <param name="keys">Keys that may stand between the facts' names, and may be what was meant.</param>
internal sealed class FactsReader(ClinicalVocabulary vocabulary, int records, DiagnosticBag diagnostics, IReadOnlyList<string>? keys = null)
{
    // a file with more unknown facts is made for another vocabulary; a near name for each would take long and help nobody
    private const int MostSuggestions = 50;

    private readonly FactAnswerReader _answers = new(vocabulary, records, diagnostics);
    private int _unknown;

    public IReadOnlyList<AnsweredFact> Read(YamlNode? node)
    {
        if (node is YamlMap map)
            return Read(map.Entries);
        if (node is not null)
            WrongShape.Report(node, "facts with their answers are expected here", "Write each on a line of its own: the fact's name, a colon, the answer.", diagnostics);
        return [];
    }

    public IReadOnlyList<AnsweredFact> Read(IEnumerable<YamlEntry> entries)
    {
        var answered = new List<AnsweredFact>();
        var seen = new HashSet<string>();
        foreach (var (key, value) in entries)
        {
            if (vocabulary.FindFact(key.Value.Trim()) is not { } fact)
                ReportUnknown(key, value);
            else if (!seen.Add(fact.Name))
                diagnostics.Error("duplicate-key", key.Place, $"\"{fact.Name}\" is answered twice");
            else
                answered.AddRange(_answers.Read(fact, value));
        }
        return answered;
    }

    // in a confidential text a patient's name may stand in a fact's place, or behind a fact: what is written there is not repeated
    private void ReportUnknown(YamlText key, YamlNode value)
    {
        if (!key.Place.Source.Confidential && Spelling.Nearest(key.Value, keys ?? []) is null)
        {
            UnknownFact.Report(key, value, vocabulary, diagnostics);
            return;
        }
        var meant = _unknown++ < MostSuggestions ? Spelling.DidYouMean(key.Value, vocabulary.Facts.Select(fact => fact.Name).Concat(keys ?? [])) : null;
        var named = key.Place.Source.Confidential ? "this" : $"\"{key.Value}\"";
        diagnostics.Error("unknown-fact", key.Place, $"{named} is not a known fact", meant ?? "The facts are listed in the vocabulary.");
    }
}
