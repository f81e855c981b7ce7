using ImrRules.Diagnostics;
using ImrRules.Guidelines;
using ImrRules.Guidelines.Reading;
using ImrRules.Yaml;

namespace ImrRules.Authoring.Differences.Terms;

/// <summary>Reads the terms of the vocabulary and the sources as they are written, key by key.</summary>
internal static class TermReading
{
    /// <summary>The sections, each with the key of a term's name and what such a term is.</summary>
    private static readonly (string Section, string Name, string Kind)[] Sections =
    [
        ("sources", "id", "source"), ("facts", "fact", "fact"), ("treatments", "treatment", "treatment"), ("drugs", "drug", "treatment"), ("regions", "region", "region"),
        ("conditions", "condition", "condition"), ("phases", "phase", "phase"), ("quantities", "quantity", "quantity"), ("phrases", "phrase", "phrase"),
    ];

    /// <summary>The terms by kind and name, in the order of the sections.</summary>
    public static IReadOnlyList<Term> In(IEnumerable<GuidelineFile> files)
    {
        YamlMap[] roots = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => YamlReader.Read(new SourceText(file.Path, file.Text), new DiagnosticBag())).OfType<YamlMap>()];
        return [.. Sections.SelectMany(section => roots.SelectMany(root => root[section.Section] is YamlList terms ? terms.Items.OfType<YamlMap>() : [])
            .Select(term => Of(term, section.Name, section.Kind)).OfType<Term>())];
    }

    private static Term? Of(YamlMap term, string nameKey, string kind) => term[nameKey] is not YamlText name ? null
        : new Term(kind, name.Value, term.Entries.Where(entry => entry.Key.Value != nameKey).ToDictionary(entry => entry.Key.Value, entry => Values(entry.Value)));

    private static IReadOnlyList<string> Values(YamlNode node) => node switch
    {
        YamlList list => [.. list.Items.Select(Words)],
        YamlMap map => [.. map.Entries.Select(entry => $"{entry.Key.Value}: {Words(entry.Value)}")],
        _ => [Words(node)],
    };

    private static string Words(YamlNode node) => node switch
    {
        YamlText text => CanonicalText.Folded(text.Value)!,
        _ => string.Join(", ", Values(node)),
    };
}
