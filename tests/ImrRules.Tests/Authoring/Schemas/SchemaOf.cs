using System.Text.Json.Nodes;
using ImrRules.Authoring.Schemas;
using ImrRules.Tests.Support;

namespace ImrRules.Tests.Authoring.Schemas;

/// <summary>The schemas that are made from the vocabulary of the made-up pack.</summary>
public static class SchemaOf
{
    private static readonly Lazy<Dictionary<string, JsonObject>> Made = new(() =>
        GuidelineSchemas.Of(new MadeUpPack().Load()).ToDictionary(schema => schema.Of, schema => JsonNode.Parse(schema.Json)!.AsObject()));

    /// <summary>The schema of files of a kind: topic, sources, vocabulary, case.</summary>
    public static JsonObject Files(string kind) => Made.Value[kind];

    /// <summary>The shape of a place: the file itself, or a definition, or, behind a slash, what stands below one of its keys.</summary>
    public static JsonObject Place(string kind, string place)
    {
        var at = Files(kind);
        foreach (var step in place.Split('/', StringSplitOptions.RemoveEmptyEntries))
            at = (at["definitions"]?[step] ?? at["properties"]![step])!.AsObject();
        return at;
    }

    public static string[] KeysOf(JsonObject place) => [.. place["properties"]!.AsObject().Select(property => property.Key)];

    public static string[] RequiredBy(JsonObject place) => [.. (place["required"]?.AsArray() ?? []).Select(key => (string)key!)];
}
