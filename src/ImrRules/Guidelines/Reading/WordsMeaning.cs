using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>
/// What the vocabulary and the sources say, as one text made of their YAML. Keys count in no order, lists in theirs; a section may be spread over files.
/// Every key counts: of two wordings the first may win, and none is without meaning to the reader of requests.
/// </summary>
internal static class WordsMeaning
{
    public static string Of(IEnumerable<YamlNode> roots)
    {
        var text = new CanonicalText();
        foreach (var section in roots.OfType<YamlMap>().SelectMany(root => root.Entries).GroupBy(entry => entry.Key.Value).OrderBy(section => section.Key, StringComparer.Ordinal))
        {
            text.Word(section.Key);
            YamlNode[] terms = [.. section.SelectMany(entry => entry.Value is YamlList list ? list.Items : [entry.Value])];
            text.BeginList(terms.Length);
            foreach (var term in terms)
                Add(term, text);
        }
        return text.ToString();
    }

    private static void Add(YamlNode node, CanonicalText text)
    {
        switch (node)
        {
            case YamlMap map:
                text.BeginMap(map.Entries.Count);
                foreach (var entry in map.Entries.OrderBy(entry => entry.Key.Value, StringComparer.Ordinal))
                {
                    text.Word(entry.Key.Value);
                    Add(entry.Value, text);
                }
                break;
            case YamlList list:
                text.BeginList(list.Items.Count);
                foreach (var item in list.Items)
                    Add(item, text);
                break;
            case YamlText words:
                text.Word(CanonicalText.Folded(words.Value)!);
                break;
        }
    }
}
