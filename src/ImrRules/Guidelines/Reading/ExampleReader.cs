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
            Add(examples, request, facts, form.Words("expect"), but: null, form.Place, vocabulary, diagnostics);
            foreach (var variation in form.Items("but"))
                AddVariation(examples, request, facts, variation, vocabulary, diagnostics);
        }
        return examples;
    }

    private static void AddVariation(List<Example> examples, string request, YamlMap? facts, YamlNode node, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        if (node is not YamlMap map)
        {
            diagnostics.Error("wrong-shape", node.Place, "what changes, and \"expect\", are expected here");
            return;
        }
        var changes = map.Entries.Where(entry => !VariationKeys.Contains(entry.Key.Value)).ToArray();
        var merged = (facts?.Entries ?? []).Where(entry => changes.All(change => change.Key.Value != entry.Key.Value)).Concat(changes).ToArray();
        var other = (map["request"] as YamlText)?.Value;
        var but = string.Join("; ", changes.Select(change => $"{change.Key.Value}: {Words(change.Value)}").Prepend(other).Where(words => words is not null));
        Add(examples, other ?? request, new YamlMap(map.Place, merged), map["expect"] as YamlText, but, map.Place, vocabulary, diagnostics);
    }

    private static void Add(
        List<Example> examples, string request, YamlMap? facts, YamlText? expect, string? but, Place place, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var given = facts is null ? new CaseFile() : ExampleCaseReader.Read(facts, vocabulary, diagnostics);
        if (expect is null)
        {
            diagnostics.Error("missing-key", place, "\"expect\" is missing in an example");
            return;
        }
        if (ExpectationReader.Read(expect, vocabulary, diagnostics) is not var (expectation, amount))
            return;
        examples.Add(new Example { Request = request, Case = given, Expect = expectation, ExpectedAmount = amount, But = but, Place = place });
    }

    private static string Words(YamlNode node) => node switch
    {
        YamlText text => text.Value,
        YamlList list => $"[{string.Join(", ", list.Items.Select(Words))}]",
        YamlMap map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key.Value}: {Words(entry.Value)}"))}}}",
        _ => "",
    };
}
