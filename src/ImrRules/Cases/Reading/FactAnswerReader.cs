using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Yaml;

namespace ImrRules.Cases.Reading;

/// <summary>Reads what stands behind a fact's name: the answer, or the answer with its record and region, or several of these, one for each region.</summary>
internal sealed class FactAnswerReader(ClinicalVocabulary vocabulary, int records, DiagnosticBag diagnostics)
{
    public static readonly IReadOnlyList<string> Keys = ["answer", "record", "words", "region"];

    public IReadOnlyList<AnsweredFact> Read(Fact fact, YamlNode node)
    {
        if (node is not YamlList { Items: [YamlMap, ..] } list)
            return [.. new[] { ReadOne(fact, node) }.OfType<AnsweredFact>()];

        var answers = list.Items.Select(item => ReadOne(fact, item)).OfType<AnsweredFact>().ToArray();
        if (list.Items.Count > 1 && answers.Length == list.Items.Count && answers.DistinctBy(answer => answer.Region ?? "").Count() < answers.Length)
            diagnostics.Error("duplicate-key", list.Place, $"\"{fact.Name}\" is answered twice for one region", "Of several answers each names a region of its own.");
        return answers;
    }

    private AnsweredFact? ReadOne(Fact fact, YamlNode node)
    {
        if (node is not YamlMap)
            return AnswerWords.Read(fact, node, vocabulary, diagnostics) is { } bare ? new AnsweredFact(fact.Name, bare) : null;
        if (CaseForm.Open(node, "an answer", Keys, diagnostics) is not { } form)
            return null;

        var region = ReadRegion(form);
        var record = ReadRecord(form);
        if (form.Node("answer") is not { } answer)
        {
            form.Require("answer");
            return null;
        }
        return AnswerWords.Read(fact, answer, vocabulary, diagnostics) is { } words
            ? new AnsweredFact(fact.Name, words) { Region = region, Record = record, Words = form.Text("words") }
            : null;
    }

    private string? ReadRegion(CaseForm form)
    {
        if (form.Words("region") is not { } words)
            return null;
        if (vocabulary.FindRegion(words.Value.Trim()) is { } region)
            return region.Name;
        diagnostics.Error(words.Place.Source.Confidential ? "unknown-region" : "unknown-term", words.Place, "this is not a region of the vocabulary: the answer would count nowhere",
            Spelling.DidYouMean(words.Value, vocabulary.Regions.Select(r => r.Name)));
        return null;
    }

    private int? ReadRecord(CaseForm form)
    {
        if (!form.Has("record"))
            return null;
        if (records > 0)
            return form.Count("record", 1, records);
        diagnostics.Error("wrong-value", form.PlaceOf("record"), "\"record\" counts in \"records\", which names none");
        return null;
    }
}
