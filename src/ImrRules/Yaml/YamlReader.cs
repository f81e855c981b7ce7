using ImrRules.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ImrRules.Yaml;

/// <summary>
/// Reads one document through the parser's events: its document model overflows the stack on hostile input and keeps no places of keys.
/// Whatever the parser throws becomes a diagnostic with a place.
/// </summary>
internal sealed class YamlReader
{
    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly Parser _parser;
    private int _items;
    private int _lostOn;

    private YamlReader(SourceText source, DiagnosticBag diagnostics)
    {
        _source = source;
        _diagnostics = diagnostics;
        _parser = new Parser(new StringReader(source.Text));
    }

    /// <summary>The document's root; null where the text is no readable YAML, with the reason in the diagnostics.</summary>
    public static YamlNode? Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (!PlainText.Check(source, diagnostics))
            return null;

        var reader = new YamlReader(source, diagnostics);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlRefusedException refused)
        {
            diagnostics.Error(refused.Rule, refused.Place, refused.Message, refused.Hint);
        }
        catch (YamlException exception)
        {
            reader.Report(exception.Start, exception.Message);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or OverflowException or FormatException)
        {
            reader.Report(reader._parser.Current?.End ?? Mark.Empty, "");
        }
        return null;
    }

    private YamlNode? ReadDocument()
    {
        _parser.MoveNext();
        _parser.MoveNext();
        if (_parser.Current is StreamEnd or null)
        {
            _diagnostics.Error("empty-file", Place.OfWhole(_source), "the file is empty");
            return null;
        }
        _parser.MoveNext();
        var root = ReadNode(1);
        _parser.MoveNext();
        if (_parser.MoveNext() && _parser.Current is DocumentStart second)
            throw new YamlRefusedException("yaml-syntax", PlaceAt(second.Start, 3), "a second document begins here; a file holds one");
        return root;
    }

    private YamlNode ReadNode(int depth)
    {
        var current = _parser.Current!;
        if (++_items > YamlLimits.Items)
            throw new YamlRefusedException("too-large", PlaceAt(current.Start, 1), $"the file has more than {YamlLimits.Items} keys and values");
        if (depth > YamlLimits.Depth)
            throw new YamlRefusedException("too-deep", PlaceAt(current.Start, 1), $"lists and keys are nested more than {YamlLimits.Depth} deep");
        if (current is NodeEvent node && !node.Anchor.IsEmpty || current is AnchorAlias)
            throw new YamlRefusedException("anchor", PlaceAt(current.Start, 1), "anchors and references (& and *) are not used here", "Put the text in quotes.");
        if (current is NodeEvent { Tag.IsEmpty: false } tagged)
            throw new YamlRefusedException("not-plain-text", PlaceAt(tagged.Start, 1), "a value that begins with an exclamation mark is lost", "Put the text in quotes.");

        return current switch
        {
            Scalar scalar => ReadText(scalar),
            SequenceStart start => ReadList(start, depth),
            MappingStart start => ReadMap(start, depth),
            _ => throw new YamlRefusedException("yaml-syntax", PlaceAt(current.Start, 1), "text expected"),
        };
    }

    private YamlText ReadText(Scalar scalar)
    {
        if (scalar.Style == ScalarStyle.Plain && LostText.Check(_source, (int)scalar.End.Line, (int)scalar.End.Column, _diagnostics))
            _lostOn = (int)scalar.End.Line;
        var length = scalar.Start.Line == scalar.End.Line ? (int)(scalar.End.Column - scalar.Start.Column) : 1;
        return new YamlText(PlaceAt(scalar.Start, length), scalar.Value);
    }

    private YamlList ReadList(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd)
            items.Add(ReadNode(depth + 1));
        return new YamlList(PlaceAt(start.Start, 1), items);
    }

    private YamlMap ReadMap(MappingStart start, int depth)
    {
        var entries = new List<YamlEntry>();
        var seen = new Dictionary<string, YamlText>();
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            if (ReadNode(depth + 1) is not YamlText key)
                throw new YamlRefusedException("yaml-syntax", PlaceAt(_parser.Current!.Start, 1), "a key is expected here", "Put text that begins with a bracket in quotes.");
            _parser.MoveNext();
            var value = ReadNode(depth + 1);
            if (seen.TryAdd(key.Value, key))
                entries.Add(new YamlEntry(key, value));
            else
                DuplicateKey.Report(key, seen[key.Value], _diagnostics);
        }
        return new YamlMap(PlaceAt(start.Start, 1), entries);
    }

    /// <summary>Reports where the parser stopped. Behind a lost text it stops for the text's sake, and that is reported.</summary>
    private void Report(Mark mark, string parserMessage)
    {
        var place = PlaceAt(mark, 1);
        while (place.Line > 1 && string.IsNullOrWhiteSpace(_source.LineAt(place.Line)))
            place = place with { Line = place.Line - 1, Column = Math.Max(1, _source.LineAt(place.Line - 1).TrimEnd().Length) };
        if (_lostOn > 0 && place.Line - _lostOn is 0 or 1 || LostText.CheckLine(_source, place.Line, _diagnostics))
            return;
        var (at, message, hint) = SyntaxAdvice.For(_source, place, parserMessage);
        _diagnostics.Error("yaml-syntax", at, message, hint);
    }

    private Place PlaceAt(Mark mark, int length) => new(_source, (int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column), length);
}
