using ImrRules.Cases;
using ImrRules.Cases.Reading;
using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Reads examples; each variation below <c>but</c> becomes an example of its own.</summary>
internal static class ExampleReader
{
    public static readonly IReadOnlyList<string> Keys = ["request", "case", "expect", "but"];

    /// <summary>The keys of a variation that are no part of the case.</summary>
    public static readonly IReadOnlyList<string> VariationKeys = ["request", "expect"];

    public static IReadOnlyList<Example> Read(YamlForm recommendation, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var examples = new List<Example>();
        foreach (var node in recommendation.Items("examples"))
        {
            if (YamlForm.Open(node, "an example", Keys, diagnostics) is not { } form)
                continue;
            var request = form.RequiredText("request");
            var facts = form.Node("case") as YamlMap;
            if (form.Has("case") && facts is null)
                diagnostics.Error("wrong-shape", form.PlaceOf("case"), "facts with their answers are expected below \"case\"");
            var example = ReadOne(request, facts, form.Words("expect"), of: null, [], form.Place, vocabulary, diagnostics);
            Add(examples, example);
            foreach (var variation in form.Items("but"))
                Add(examples, ReadVariation(example, request, facts, variation, vocabulary, diagnostics));
        }
        return examples;
    }

    private static void Add(List<Example> examples, Example? example)
    {
        if (example is not null)
            examples.Add(example);
    }

    private static Example? ReadVariation(Example? of, string request, YamlMap? facts, YamlNode node, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        if (node is not YamlMap map)
        {
            diagnostics.Error("wrong-shape", node.Place, "what changes, and \"expect\", are expected here");
            return null;
        }
        var changed = map.Entries.Where(entry => !VariationKeys.Contains(entry.Key.Value)).ToArray();
        var merged = (facts?.Entries ?? []).Where(entry => changed.All(change => change.Key.Value != entry.Key.Value)).Concat(changed).ToArray();
        var other = (map[ExampleChange.OfRequest] as YamlText)?.Value;
        var changes = changed.Select(change => new ExampleChange(change.Key.Value, Words(change.Value)));
        if (other is not null)
            changes = changes.Prepend(new ExampleChange(ExampleChange.OfRequest, other));
        return ReadOne(other ?? request, new YamlMap(map.Place, merged), map["expect"] as YamlText, of, [.. changes], map.Place, vocabulary, diagnostics);
    }

    private static Example? ReadOne(
        string request, YamlMap? facts, YamlText? expect, Example? of, IReadOnlyList<ExampleChange> changes, Place place, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var given = facts is null ? new CaseFile() : ExampleCaseReader.Read(facts, vocabulary, diagnostics);
        if (expect is null)
        {
            diagnostics.Error("missing-key", place, "\"expect\" is missing in an example");
            return null;
        }
        if (ExpectationReader.Read(expect, vocabulary, diagnostics) is not var (expectation, amount))
            return null;
        return new Example { Request = request, Case = given, Expect = expectation, ExpectedAmount = amount, Of = of, Changes = changes, Place = place };
    }

    private static string Words(YamlNode node) => node switch
    {
        YamlText text => text.Value,
        YamlList list => $"[{string.Join(", ", list.Items.Select(Words))}]",
        YamlMap map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key.Value}: {Words(entry.Value)}"))}}}",
        _ => "",
    };
}
