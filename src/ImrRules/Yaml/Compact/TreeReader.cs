using ImrRules.Diagnostics;

namespace ImrRules.Yaml.Compact;

/// <summary>Reads what <see cref="TreeWriter"/> wrote.</summary>
/// <param name="input">What was written.</param>
/// <param name="words">The words by their number.</param>
/// <param name="source">The text that the tree was made of.</param>
internal sealed class TreeReader(BinaryReader input, string[] words, SourceText source)
{
    public YamlNode Read()
    {
        var kind = (NodeKind)input.ReadByte();
        var place = new Place(source, input.Read7BitEncodedInt(), input.Read7BitEncodedInt(), input.Read7BitEncodedInt());
        return kind switch
        {
            NodeKind.Text => new YamlText(place, words[input.Read7BitEncodedInt()]),
            NodeKind.List => new YamlList(place, Items()),
            NodeKind.Map => new YamlMap(place, Entries()),
            _ => throw new InvalidDataException("This is no tree in its compact form."),
        };
    }

    private YamlNode[] Items()
    {
        var items = new YamlNode[input.Read7BitEncodedInt()];
        for (var at = 0; at < items.Length; at++)
            items[at] = Read();
        return items;
    }

    private YamlEntry[] Entries()
    {
        var entries = new YamlEntry[input.Read7BitEncodedInt()];
        for (var at = 0; at < entries.Length; at++)
            entries[at] = new YamlEntry((YamlText)Read(), Read());
        return entries;
    }
}
