using System.Text;
using ImrRules.Diagnostics;

namespace ImrRules.Yaml.Compact;

/// <summary>
/// Writes a tree in which nothing was wrong, with the place of each of its nodes: what <see cref="TreeReader"/> makes of it is the same tree.
/// First come its words, each once, then the nodes, which name them by number.
/// </summary>
internal sealed class TreeWriter
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly BinaryWriter _nodes;

    private TreeWriter(BinaryWriter nodes) => _nodes = nodes;

    public static byte[] Write(YamlNode root)
    {
        using var written = new MemoryStream();
        using var nodes = new BinaryWriter(written, Encoding.UTF8);
        var writer = new TreeWriter(nodes);
        writer.Add(root);
        nodes.Flush();
        using var whole = new MemoryStream();
        using var output = new BinaryWriter(whole, Encoding.UTF8);
        output.Write7BitEncodedInt(writer._numbers.Count);
        foreach (var word in writer._numbers.OrderBy(numbered => numbered.Value))
            output.Write(word.Key);
        output.Flush();
        written.WriteTo(whole);
        return whole.ToArray();
    }

    private void Add(YamlNode node)
    {
        switch (node)
        {
            case YamlText text:
                Begin(NodeKind.Text, text.Place);
                _nodes.Write7BitEncodedInt(NumberOf(text.Value));
                break;
            case YamlList list:
                Begin(NodeKind.List, list.Place);
                _nodes.Write7BitEncodedInt(list.Items.Count);
                foreach (var item in list.Items)
                    Add(item);
                break;
            case YamlMap { IsPartial: false } map:
                Begin(NodeKind.Map, map.Place);
                _nodes.Write7BitEncodedInt(map.Entries.Count);
                foreach (var entry in map.Entries)
                {
                    Add(entry.Key);
                    Add(entry.Value);
                }
                break;
            default:
                throw new ArgumentException("A part of the tree could not be read.", nameof(node));
        }
    }

    private void Begin(NodeKind kind, Place place)
    {
        _nodes.Write((byte)kind);
        _nodes.Write7BitEncodedInt(place.Line);
        _nodes.Write7BitEncodedInt(place.Column);
        _nodes.Write7BitEncodedInt(place.Length);
    }

    private int NumberOf(string word)
    {
        if (!_numbers.TryGetValue(word, out var number))
            _numbers.Add(word, number = _numbers.Count);
        return number;
    }
}
