using System.Text.Json.Nodes;
using ImrRules.Authoring.Schemas;
using ImrRules.Tests.Support;

namespace ImrRules.Tests.Pages;

/// <summary>Every place of a format with its keys, each with what it means, as the schemas of the editor have them. Facts are no keys of a format.</summary>
public sealed class KeysOfTheFormat
{
    /// <summary>The key of a schema's pattern, as a page names it.</summary>
    private const string AtLeast = "at least N of";

    private const string Facts = "the facts";

    private readonly Dictionary<string, JsonObject> _schemas;

    private readonly Dictionary<string, Dictionary<string, string>> _places = [];

    private KeysOfTheFormat(Func<string, bool> isOf)
    {
        _schemas = GuidelineSchemas.Of(RealPack.Library).Where(schema => isOf(schema.Of)).ToDictionary(schema => schema.Of, schema => JsonNode.Parse(schema.Json)!.AsObject());
        var facts = _schemas.GetValueOrDefault("vocabulary")?["definitions"]!["requirement"]!["properties"]!.AsObject().Select(property => property.Key).ToHashSet() ?? [];
        foreach (var map in _schemas.Values.SelectMany(MapsIn).Where(map => (string?)map["title"] != Facts))
        {
            var keys = map["properties"]!.AsObject().Where(property => !facts.Contains(property.Key)).ToDictionary(property => property.Key, property => (string)property.Value!["description"]!);
            if (map["patternProperties"] is JsonObject pattern)
                keys[AtLeast] = (string)pattern.Single().Value!["description"]!;
            if (keys.Count > 0)
                _places[(string)map["title"]!] = keys;
        }
        if (_places.TryGetValue("an example's case", out var shared))
            _places["a variation"] = _places["a variation"].Where(key => !shared.ContainsKey(key.Key)).ToDictionary();
    }

    /// <summary>What authors write: sources, vocabulary, topics.</summary>
    public static KeysOfTheFormat OfGuidelines { get; } = new(kind => kind != "case");

    /// <summary>What a claims system hands over.</summary>
    public static KeysOfTheFormat OfCases { get; } = new(kind => kind == "case");

    /// <summary>For each place, such as "a recommendation", its keys with their meanings.</summary>
    public IReadOnlyDictionary<string, Dictionary<string, string>> Places => _places;

    /// <summary>The schema of files of a kind.</summary>
    public JsonObject Schema(string kind) => _schemas[kind];

    /// <summary>The maps that have a name, at any depth.</summary>
    private static IEnumerable<JsonObject> MapsIn(JsonNode node) => node switch
    {
        JsonObject map => map.Where(pair => pair.Value is not null).SelectMany(pair => MapsIn(pair.Value!)).Concat(map["title"] is JsonValue && map["properties"] is JsonObject ? [map] : []),
        JsonArray list => list.OfType<JsonNode>().SelectMany(MapsIn),
        _ => [],
    };

    /// <summary>A key as a page names it.</summary>
    public static string Named(string key) => key.StartsWith("at least ", StringComparison.Ordinal) && key.EndsWith(" of", StringComparison.Ordinal) ? AtLeast : key;
}
