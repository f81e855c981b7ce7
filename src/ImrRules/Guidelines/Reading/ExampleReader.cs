using ImrRules.Cases;
using ImrRules.Cases.Reading;
using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Reads examples; each variation below <c>but</c> becomes an example of its own.</summary>
internal sealed class ExampleReader(ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
{
    public static readonly IReadOnlyList<string> Keys = ["request", "case", "expect", "but"];

    /// <summary>The keys of a variation that are no part of the case.</summary>
    public static readonly IReadOnlyList<string> VariationKeys = ["request", "expect"];

    private readonly ExampleKeys _keys = new(vocabulary, diagnostics);

    public IReadOnlyList<Example> Read(YamlForm recommendation)
    {
        var examples = new List<Example>();
        foreach (var node in recommendation.Items("examples", "request: the request as a physician writes it"))
        {
            if (YamlForm.Open(node, "an example", Keys, diagnostics, elsewhere: KeyHomes.All, inner: new InnerNames("case", IsOfCase)) is not { } form)
                continue;
            var request = form.RequiredText("request");
            var facts = ReadCase(form, out var expect);
            if (!form.Has("expect") && expect is null)
                form.Require("expect", "Say what the source makes of this request: medically necessary, not medically necessary, ...");
            var example = ReadOne(request, facts, form.Words("expect") ?? expect, of: null, [], form.Place);
            Add(examples, example);
            foreach (var variation in form.Items("but", "request: another request"))
                Add(examples, ReadVariation(example, request, facts, variation));
        }
        return examples;
    }

    private bool IsOfCase(string name) => vocabulary.FindFact(name) is not null || ExampleCaseReader.Keys.Contains(name);

    /// <summary>The case; <paramref name="expect"/> is what stands in it by mistake.</summary>
    private YamlMap? ReadCase(YamlForm form, out YamlText? expect)
    {
        expect = null;
        switch (form.Node("case"))
        {
            case null:
                return null;
            case YamlMap map:
                return _keys.OfCase(map, out expect);
            case YamlList list:
                WrongShape.Report(list, "the facts of a case have no dashes", "Take the dashes away: each line is a fact, a colon, and its answer.", diagnostics);
                return null;
            case { } other:
                WrongShape.Report(other is YamlText { Value.Length: 0 } ? new YamlText(form.PlaceOfKey("case"), "") : other, "facts with their answers are expected below \"case\"", "Write each on a line of its own: the fact, a colon, and its answer.", diagnostics);
                return null;
        }
    }

    private static void Add(List<Example> examples, Example? example)
    {
        if (example is not null)
            examples.Add(example);
    }

    private Example? ReadVariation(Example? of, string request, YamlMap? facts, YamlNode node)
    {
        if (node is not YamlMap written)
        {
            WrongShape.Report(node, "what changes, and \"expect\", are expected here", "Write the fact that changes, a colon and its answer, and below it expect:.", diagnostics);
            return null;
        }
        var map = _keys.OfVariation(written, out var isUnderstood);
        var changed = map.Entries.Where(entry => !VariationKeys.Contains(entry.Key.Value)).ToArray();
        var merged = (facts?.Entries ?? []).Where(entry => changed.All(change => change.Key.Value != entry.Key.Value)).Concat(changed).ToArray();
        var other = (map[ExampleChange.OfRequest] as YamlText)?.Value;
        var changes = changed.Select(change => new ExampleChange(change.Key.Value, Words(change.Value)));
        if (other is not null)
            changes = changes.Prepend(new ExampleChange(ExampleChange.OfRequest, other));
        var place = WrongShape.Beginning(map);
        if (map["expect"] is null && isUnderstood)
            diagnostics.Error("missing-key", place, "\"expect\" is missing in a variation", "Say what the source makes of the case with this change.");
        else if (map["expect"] is YamlText { Value.Length: 0 })
            diagnostics.Error("wrong-shape", map.Entries.First(entry => entry.Key.Value == "expect").Key.Place, "nothing stands behind \"expect\"", "Say what the source makes of the case with this change.");
        return ReadOne(other ?? request, new YamlMap(map.Place, merged), map["expect"] as YamlText, of, [.. changes], place);
    }

    private Example? ReadOne(string request, YamlMap? facts, YamlText? expect, Example? of, IReadOnlyList<ExampleChange> changes, Place place)
    {
        var given = facts is null ? new CaseFile() : ExampleCaseReader.Read(facts, vocabulary, diagnostics);
        return expect is { Value.Length: > 0 } && new ExpectationReader(vocabulary, diagnostics).Read(expect) is var (expectation, amount)
            ? new Example { Request = request, Case = given, Expect = expectation, ExpectedAmount = amount, Of = of, Changes = changes, Place = place, ExpectPlace = expect.Place, DayPlace = (facts?["requested"] ?? facts?["served"])?.Place }
            : null;
    }

    private static string Words(YamlNode node) => node switch
    {
        YamlText text => text.Value,
        YamlList list => $"[{string.Join(", ", list.Items.Select(Words))}]",
        YamlMap map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key.Value}: {Words(entry.Value)}"))}}}",
        _ => "",
    };
}
