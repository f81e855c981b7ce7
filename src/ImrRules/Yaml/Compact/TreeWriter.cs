using ImrRules.Diagnostics;

namespace ImrRules.Yaml.Compact;

/// <summary>Writes a tree in which nothing was wrong, with the place of each of its nodes: what <see cref="TreeReader"/> makes of it is the same tree.</summary>
internal sealed class TreeWriter(BinaryWriter output, NumberedWords words)
{
    public void Write(YamlNode node)
    {
        switch (node)
        {
            case YamlText text:
                Begin(NodeKind.Text, text.Place);
                output.Write7BitEncodedInt(words.NumberOf(text.Value));
                break;
            case YamlList list:
                Begin(NodeKind.List, list.Place);
                output.Write7BitEncodedInt(list.Items.Count);
                foreach (var item in list.Items)
                    Write(item);
                break;
            case YamlMap { IsPartial: false } map:
                Begin(NodeKind.Map, map.Place);
                output.Write7BitEncodedInt(map.Entries.Count);
                foreach (var entry in map.Entries)
                {
                    Write(entry.Key);
                    Write(entry.Value);
                }
                break;
            default:
                throw new ArgumentException("A part of the tree could not be read.", nameof(node));
        }
    }

    private void Begin(NodeKind kind, Place place)
    {
        output.Write((byte)kind);
        output.Write7BitEncodedInt(place.Line);
        output.Write7BitEncodedInt(place.Column);
        output.Write7BitEncodedInt(place.Length);
    }
}
