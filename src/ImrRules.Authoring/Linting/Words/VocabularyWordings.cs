using ImrRules.Guidelines.Reading;
using ImrRules.Yaml;

namespace ImrRules.Authoring.Linting.Words;

/// <summary>Finds all wordings of a vocabulary with their places, which the loaded vocabulary no longer knows.</summary>
internal static class VocabularyWordings
{
    public const string Treatments = "treatments";
    public const string Drugs = "drugs";
    public const string Regions = "regions";
    public const string Phrases = "phrases";

    /// <summary>The sections whose words requests are read with, each with the key of a term's name.</summary>
    private static readonly (string Section, string Name)[] Sections =
        [(Treatments, "treatment"), (Drugs, "drug"), (Regions, "region"), ("quantities", "quantity"), (Phrases, "phrase"), ("conditions", "condition")];

    private static readonly string[] OtherWordings = ["also", "brands", "misspelt", "both sides"];

    /// <summary>All wordings, in the order of the files. What is no vocabulary, or can not be read, has none: reading it has said so.</summary>
    public static IReadOnlyList<VocabularyWording> In(IEnumerable<GuidelineTree> trees)
    {
        var wordings = new List<VocabularyWording>();
        foreach (var root in trees.OrderBy(tree => tree.Path, StringComparer.Ordinal).Select(tree => tree.Root).OfType<YamlMap>())
        {
            foreach (var (section, name) in Sections)
            {
                if (root[section] is YamlList terms)
                    wordings.AddRange(terms.Items.OfType<YamlMap>().SelectMany(term => Of(term, section, name)));
            }
        }
        return wordings;
    }

    private static IEnumerable<VocabularyWording> Of(YamlMap term, string section, string nameKey)
    {
        if (term[nameKey] is not YamlText name)
            return [];
        var needs = term["needs"] is YamlMap map ? map.Entries.Select(entry => entry.Key.Value).ToArray() : [];
        var kind = section == Phrases ? (term["kind"] as YamlText)?.Value : null;
        return OtherWordings.SelectMany(key => Texts(term[key])).Prepend(name)
            .Select(words => new VocabularyWording(section, name.Value, words.Value, kind, needs.Contains(words.Value, StringComparer.OrdinalIgnoreCase), words.Place));
    }

    private static IEnumerable<YamlText> Texts(YamlNode? node) => node switch
    {
        YamlText text => [text],
        YamlList list => list.Items.OfType<YamlText>(),
        _ => [],
    };
}
