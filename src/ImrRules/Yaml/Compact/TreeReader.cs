using System.Text;
using ImrRules.Diagnostics;

namespace ImrRules.Yaml.Compact;

/// <summary>Reads what <see cref="TreeWriter"/> wrote.</summary>
internal sealed class TreeReader
{
    private readonly BinaryReader _input;
    private readonly SourceText _source;
    private readonly string[] _words;

    private TreeReader(BinaryReader input, SourceText source)
    {
        _input = input;
        _source = source;
        _words = new string[input.Read7BitEncodedInt()];
        for (var number = 0; number < _words.Length; number++)
            _words[number] = input.ReadString();
    }

    /// <summary>The tree of a text.</summary>
    /// <param name="written">What was written of it.</param>
    /// <param name="source">The text.</param>
    public static YamlNode Read(byte[] written, SourceText source)
    {
        using var input = new BinaryReader(new MemoryStream(written), Encoding.UTF8);
        return new TreeReader(input, source).Node();
    }

    private YamlNode Node()
    {
        var kind = (NodeKind)_input.ReadByte();
        var place = new Place(_source, _input.Read7BitEncodedInt(), _input.Read7BitEncodedInt(), _input.Read7BitEncodedInt());
        return kind switch
        {
            NodeKind.Text => new YamlText(place, _words[_input.Read7BitEncodedInt()]),
            NodeKind.List => new YamlList(place, Items()),
            NodeKind.Map => new YamlMap(place, Entries()),
            _ => throw new InvalidDataException("This is no tree in its compact form."),
        };
    }

    private YamlNode[] Items()
    {
        var items = new YamlNode[_input.Read7BitEncodedInt()];
        for (var at = 0; at < items.Length; at++)
            items[at] = Node();
        return items;
    }

    private YamlEntry[] Entries()
    {
        var entries = new YamlEntry[_input.Read7BitEncodedInt()];
        for (var at = 0; at < entries.Length; at++)
            entries[at] = new YamlEntry((YamlText)Node(), Node());
        return entries;
    }
}
