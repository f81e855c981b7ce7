using ImrRules.Diagnostics;
using ImrRules.Yaml.Characters;
using ImrRules.Yaml.Syntax;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ImrRules.Yaml;

/// <summary>
/// Makes a tree of one document from the parser's events: its document model overflows the stack on hostile input and keeps no places of keys.
/// Whatever the parser throws becomes a <see cref="SyntaxStop"/>.
/// </summary>
internal sealed class YamlEvents
{
    private const string MergeKey = "<<";

    private readonly MendedText _text;
    private readonly DiagnosticBag _diagnostics;
    private readonly Parser _parser;
    private int _items;

    private YamlEvents(MendedText text, DiagnosticBag diagnostics)
    {
        _text = text;
        _diagnostics = diagnostics;
        _parser = new Parser(new StringReader(text.Text));
    }

    /// <summary>The document's root, null where there is none; or where the reading stopped.</summary>
    public static (YamlNode? Root, SyntaxStop? Stop) Read(MendedText text, DiagnosticBag diagnostics)
    {
        var events = new YamlEvents(text, diagnostics);
        try
        {
            return (events.ReadDocument(), null);
        }
        catch (YamlRefusedException refused)
        {
            return (null, new SyntaxStop(refused.Place.Line, refused.Place.Line, refused));
        }
        catch (YamlException exception)
        {
            return (null, events.StopAt(exception.Start));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or OverflowException or FormatException)
        {
            return (null, events.StopAt(events._parser.Current?.End ?? Mark.Empty));
        }
    }

    /// <summary>The line in which the parser stops; beyond all lines where it finds nothing wrong.</summary>
    public static long StopsAt(string text)
    {
        var parser = new Parser(new StringReader(text));
        try
        {
            while (parser.MoveNext())
            {
                // the events are of no interest
            }
            return long.MaxValue;
        }
        catch (YamlException exception)
        {
            return exception.Start.Line;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or OverflowException or FormatException)
        {
            return parser.Current?.End.Line ?? 0;
        }
    }

    private YamlNode? ReadDocument()
    {
        _parser.MoveNext();
        _parser.MoveNext();
        if (_parser.Current is StreamEnd or null)
            return null;
        _parser.MoveNext();
        var root = ReadNode(1);
        _parser.MoveNext();
        if (_parser.MoveNext() && _parser.Current is DocumentStart second)
            throw new YamlRefusedException("yaml-syntax", PlaceAt(second.Start, 3), "a second document begins here (---); a file holds one", "Take the line away.");
        return root;
    }

    private YamlNode ReadNode(int depth)
    {
        var current = _parser.Current!;
        if (++_items > YamlLimits.Items)
            throw new YamlRefusedException("too-large", PlaceAt(current.Start, 1), $"the file has more than {YamlLimits.Items} keys and values");
        if (depth > YamlLimits.Depth)
            throw new YamlRefusedException("too-deep", PlaceAt(current.Start, 1), $"lists and keys are nested more than {YamlLimits.Depth} deep");
        if (current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false })
            return Refuse(current);

        return current switch
        {
            Scalar scalar => ReadText(scalar),
            SequenceStart start => ReadList(start, depth),
            MappingStart start => ReadMap(start, depth),
            _ => throw new YamlRefusedException("yaml-syntax", PlaceAt(current.Start, 1), "text expected"),
        };
    }

    /// <summary>A value that begins with a sign that means something to YAML, and nothing to an author.</summary>
    private YamlUnread Refuse(ParsingEvent current)
    {
        var mistake = SignMistakes.Refused(_text, LineOf(current.Start), (int)current.Start.Column - 1);
        mistake.Report(_diagnostics);
        SkipNode();
        return new YamlUnread(mistake.Place);
    }

    private YamlText ReadText(Scalar scalar)
    {
        var place = PlaceOf(scalar);
        if (scalar.Style is ScalarStyle.DoubleQuoted or ScalarStyle.SingleQuoted && scalar.Start.Line == scalar.End.Line)
            LostText.Find(_text, LineOf(scalar.End), (int)scalar.End.Column - 1, (int)scalar.Start.Column - 1)?.Report(_diagnostics);
        if (scalar.Style != ScalarStyle.Plain)
            return new YamlText(place, scalar.Value);
        if (LostText.Find(_text, LineOf(scalar.End), (int)scalar.End.Column - 1, scalar.Start.Line == scalar.End.Line ? (int)scalar.Start.Column - 1 : null) is { } lost)
            lost.Report(_diagnostics);
        else if (CurlyQuotation.Check(place, scalar.Value, _diagnostics) is { } unquoted)
            return unquoted;
        return new YamlText(place, scalar.Value);
    }

    private YamlList ReadList(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd)
            items.Add(ReadNode(depth + 1));
        return new YamlList(start.Style == SequenceStyle.Flow ? PlaceOfBrackets(start.Start) : PlaceAt(start.Start, 1), items);
    }

    private YamlMap ReadMap(MappingStart start, int depth)
    {
        var entries = new List<YamlEntry>();
        var seen = new Dictionary<string, YamlText>();
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            if (ReadKey(depth + 1) is not { } key)
                continue;
            _parser.MoveNext();
            var value = ReadNode(depth + 1) is var node && _text.IsEdited(node.Place) && node is YamlText ? new YamlUnread(node.Place) : node;
            if (seen.TryAdd(key.Value, key))
                entries.Add(new YamlEntry(key, value));
            else
                DuplicateKey.Report(key, seen[key.Value], _diagnostics);
        }
        return new YamlMap(start.Style == MappingStyle.Flow ? PlaceOfBrackets(start.Start) : PlaceAt(start.Start, 1), entries) { IsPartial = depth == 1 && _text.IsPartial };
    }

    /// <summary>The key; null, with its value skipped, where it is none that is used here.</summary>
    private YamlText? ReadKey(int depth)
    {
        var place = PlaceAt(_parser.Current!.Start, 1);
        var before = _text.LineAt((int)_parser.Current.Start.Line).AsSpan(0, Math.Max(0, (int)_parser.Current.Start.Column - 1)).TrimEnd();
        if (before is [.., '?'] && before[..^1].TrimEnd(" -").Length == 0)
            _diagnostics.Error("yaml-syntax", place, "a key does not begin with a question mark", "Write the key and its colon alone.");
        else if (_parser.Current is Scalar { Value: MergeKey, Style: ScalarStyle.Plain } merge)
            _diagnostics.Error("anchor", PlaceOf(merge), "keys can not be taken over from elsewhere (<<)", "Write them out.");
        else if (_parser.Current is Scalar { Style: ScalarStyle.Plain, Value: ['-', var letter, ..] } && char.IsLetter(letter))
            throw new YamlRefusedException("yaml-syntax", place, "a space is missing behind the dash");
        else if (ReadNode(depth) is YamlText key)
            return key;
        else
            throw new YamlRefusedException("yaml-syntax", place, "a key is expected here", "Put text that begins with a bracket in quotes.");
        SkipNode();
        _parser.MoveNext();
        SkipNode();
        return null;
    }

    /// <summary>Goes to the last event of the node that begins here.</summary>
    private void SkipNode()
    {
        var depth = 0;
        do
        {
            depth += _parser.Current!.NestingIncrease;
        }
        while (depth > 0 && _parser.MoveNext());
    }

    private AuthoredLine LineOf(Mark mark) => new((int)mark.Line, _text.LineAt((int)mark.Line));

    private SyntaxStop StopAt(Mark mark) => new((int)Math.Max(1, _parser.Current?.Start.Line ?? 1), (int)Math.Max(1, mark.Line), Refused: null);

    private Place PlaceOf(Scalar scalar) => PlaceAt(scalar.Start, scalar.End.Line == scalar.Start.Line ? (int)(scalar.End.Column - scalar.Start.Column) : 1);

    /// <summary>A list or map in brackets, with them: the parser's marks lie within.</summary>
    private Place PlaceOfBrackets(Mark start)
    {
        var line = _text.LineAt((int)start.Line);
        var from = (int)start.Column;
        if (from > 1 && from <= line.Length && line[from - 1] is not ('[' or '{') && line[from - 2] is '[' or '{')
            from--;
        var end = _parser.Current is { } last && last.End.Line == start.Line ? (int)last.End.Column : from + 1;
        if (end <= line.Length && line[end - 1] is ']' or '}')
            end++;
        return _text.At((int)start.Line, from, Math.Max(1, end - from));
    }

    private Place PlaceAt(Mark mark, int length) => _text.At((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column), length);
}
