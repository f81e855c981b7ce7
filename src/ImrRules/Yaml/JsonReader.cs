using System.Text;
using System.Text.Json;
using ImrRules.Diagnostics;

namespace ImrRules.Yaml;

/// <summary>
/// Reads JSON into the tree that <see cref="YamlReader"/> gives, within the same limits. Numbers are their words, <c>true</c> and <c>false</c> are yes and no,
/// as JSON hosts write them, and a key with <c>null</c> is a missing key. Whatever the parser throws becomes one diagnostic with a place.
/// </summary>
internal sealed class JsonReader
{
    // beyond the tree's own limit, so that the limit and not the parser refuses
    private const int ParserDepth = YamlLimits.Depth + 2;

    private readonly JsonPlaces _places;
    private readonly DiagnosticBag _diagnostics;
    private int _items;

    private JsonReader(JsonPlaces places, DiagnosticBag diagnostics)
    {
        _places = places;
        _diagnostics = diagnostics;
    }

    /// <summary>The document's root; null where the text is no readable JSON, with the reason in the diagnostics.</summary>
    public static YamlNode? Read(SourceText source, DiagnosticBag diagnostics)
    {
        if (!PlainText.Check(source, diagnostics))
            return null;
        if (string.IsNullOrWhiteSpace(source.Text))
        {
            diagnostics.Error("empty-file", Place.OfWhole(source), "the file is empty");
            return null;
        }

        var bytes = Encoding.UTF8.GetBytes(source.Text.TrimStart('\uFEFF'));
        var places = new JsonPlaces(source, bytes);
        var json = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = ParserDepth });
        try
        {
            return new JsonReader(places, diagnostics).ReadDocument(ref json);
        }
        catch (YamlRefusedException refused)
        {
            diagnostics.Error(refused.Rule, refused.Place, refused.Message, refused.Hint);
        }
        catch (JsonException exception)
        {
            diagnostics.Error("json-syntax", places.At(exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0), "this is no JSON that can be read from here on",
                "A comma, a quotation mark or a bracket is missing or too many, here or just before.");
        }
        return null;
    }

    private YamlNode ReadDocument(ref Utf8JsonReader json)
    {
        json.Read();
        var root = ReadNode(ref json, 1);
        json.Read();
        return root ?? throw new YamlRefusedException("empty-file", PlaceOf(json), "the file holds nothing but null");
    }

    /// <summary>Null for the word <c>null</c>.</summary>
    private YamlNode? ReadNode(ref Utf8JsonReader json, int depth)
    {
        var place = PlaceOf(json);
        if (++_items > YamlLimits.Items)
            throw new YamlRefusedException("too-large", place, $"the file has more than {YamlLimits.Items} keys and values");
        if (depth > YamlLimits.Depth)
            throw new YamlRefusedException("too-deep", place, $"lists and keys are nested more than {YamlLimits.Depth} deep");

        return json.TokenType switch
        {
            JsonTokenType.StartObject => ReadMap(ref json, place, depth),
            JsonTokenType.StartArray => ReadList(ref json, place, depth),
            JsonTokenType.True => new YamlText(place, "yes"),
            JsonTokenType.False => new YamlText(place, "no"),
            JsonTokenType.Null => null,
            JsonTokenType.Number => new YamlText(place, Encoding.UTF8.GetString(json.ValueSpan)),
            _ => ReadText(ref json, place),
        };
    }

    private YamlList ReadList(ref Utf8JsonReader json, Place place, int depth)
    {
        var items = new List<YamlNode>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (ReadNode(ref json, depth + 1) is { } item)
                items.Add(item);
            else
                _diagnostics.Error("wrong-value", PlaceOf(json), "null is no member of a list", "Leave it out.");
        }
        return new YamlList(place, items);
    }

    private YamlMap ReadMap(ref Utf8JsonReader json, Place place, int depth)
    {
        var entries = new List<YamlEntry>();
        var seen = new Dictionary<string, YamlText>();
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var key = ReadText(ref json, PlaceOf(json));
            json.Read();
            var value = ReadNode(ref json, depth + 1);
            if (!seen.TryAdd(key.Value, key))
                DuplicateKey.Report(key, seen[key.Value], _diagnostics);
            else if (value is not null)
                entries.Add(new YamlEntry(key, value));
        }
        return new YamlMap(place, entries);
    }

    private static YamlText ReadText(ref Utf8JsonReader json, Place place)
    {
        try
        {
            var text = json.GetString()!;
            if (!text.AsSpan().ContainsAnyInRange('\0', '\b'))
                return new YamlText(place, text);
        }
        catch (InvalidOperationException)
        {
            // half of a surrogate pair, written as an escape
        }
        throw new YamlRefusedException("not-plain-text", place, "this text holds characters that are no text");
    }

    private Place PlaceOf(in Utf8JsonReader json)
    {
        var quotes = json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
        return _places.At(json.TokenStartIndex, json.ValueSpan.Length + quotes);
    }
}
