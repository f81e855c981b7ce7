using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Vocabulary.Reading;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Reads criteria: a fact with its test, or <c>all of</c>, <c>any of</c>, <c>at least N of</c>.</summary>
internal sealed class CriterionReader(ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
{
    public static readonly IReadOnlyList<string> OwnKeys = ["criterion", "pages"];

    private readonly WrongCriterion _wrong = new(vocabulary, diagnostics);

    public IReadOnlyList<Criterion> ReadList(YamlForm form, string key) => ReadAll(form.Items(key, "red flag: yes"));

    private Criterion[] ReadAll(IReadOnlyList<YamlNode> nodes) => [.. nodes.Select((node, at) => Read(node, at + 1 < nodes.Count ? nodes[at + 1] : null)).OfType<Criterion>()];

    private Criterion? Read(YamlNode node, YamlNode? next)
    {
        if (node is not YamlMap map)
        {
            _wrong.ReportNoMap(node);
            return null;
        }
        var questions = map.Entries.Where(entry => !OwnKeys.Contains(entry.Key.Value) && !_wrong.IsMisspeltOwn(entry.Key, map)).ToArray();
        if (questions is not [var (name, test)])
        {
            _wrong.ReportNotOne(map, questions, next);
            return null;
        }
        var (sentence, pages) = (_wrong.Text(map, "criterion"), PagesReader.Read(map["pages"], diagnostics));
        if (CriterionGroup.Size(name.Value) is { } size)
            return ReadGroup(name, size, test, sentence, pages);
        if (_wrong.ReportNoGroup(name, test))
        {
            if (test is YamlList members)
                ReadAll(members.Items);
            return null;
        }
        return FactTestReader.Read(name, test, vocabulary, diagnostics) is { } requirement
            ? new Criterion.FactCriterion(requirement) { Sentence = sentence, Pages = pages, Place = name.Place }
            : null;
    }

    private Criterion.Group? ReadGroup(YamlText name, int size, YamlNode members, string? sentence, string? pages)
    {
        if (members is not YamlList { Items.Count: > 0 } list)
        {
            _wrong.ReportNoMembers(name, members);
            return null;
        }
        var read = ReadAll(list.Items);
        if (size > list.Items.Count)
            diagnostics.Error("dead-criterion", name.Place, $"at least {size} of {list.Items.Count} can never be met", "Lower the number, or add the criteria that are missing below it.");
        return new Criterion.Group(size == 0 ? read.Length : size, read) { Sentence = sentence, Pages = pages, Place = name.Place };
    }
}
