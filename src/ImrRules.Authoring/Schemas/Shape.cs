using System.Text.Json.Nodes;

namespace ImrRules.Authoring.Schemas;

/// <summary>
/// What schemas are made of. A place has one shape and never alternatives, so that one mistake gives one message; a word or a list is had by
/// a pattern, which binds words alone, beside a bound on the members, which binds lists alone.
/// </summary>
internal static class Shape
{
    private const string Day = @"\d{4}-\d{2}-\d{2}";

    /// <summary>Words of any kind; YAML takes some of them (a page) for a number.</summary>
    public static JsonObject Text(string meaning) => new() { ["description"] = meaning, ["type"] = new JsonArray("string", "number") };

    /// <summary>Words, or a list of them.</summary>
    public static JsonObject Texts(string meaning) => new()
    {
        ["description"] = meaning,
        ["type"] = new JsonArray("string", "number", "array"),
        ["items"] = new JsonObject { ["type"] = new JsonArray("string", "number") },
    };

    /// <summary>One of a few words, all of which a message can name.</summary>
    public static JsonObject Word(string meaning, IEnumerable<string> words) => new() { ["description"] = meaning, ["enum"] = Listed(words) };

    public static JsonObject YesNo(string meaning) => Word(meaning, ["yes", "no"]);

    /// <summary>One of many names, which a message does not list.</summary>
    public static JsonObject Name(string meaning, IEnumerable<string> names, string advice) => new()
    {
        ["description"] = meaning,
        ["enum"] = Listed(names),
        ["errorMessage"] = advice,
    };

    /// <summary>One of many names, or a list of them.</summary>
    public static JsonObject Names(string meaning, IReadOnlyCollection<string> names, string advice)
    {
        var shape = Pattern(meaning, TextPattern.Whole(TextPattern.OneOf(names)), advice);
        shape["type"] = new JsonArray("string", "array");
        shape["items"] = new JsonObject { ["enum"] = Listed(names), ["errorMessage"] = advice };
        return shape;
    }

    /// <summary>Words of one form.</summary>
    public static JsonObject Pattern(string meaning, string pattern, string advice, params string[] examples)
    {
        var shape = new JsonObject
        {
            ["description"] = meaning,
            ["type"] = "string",
            ["pattern"] = pattern,
            ["patternErrorMessage"] = advice,
            ["errorMessage"] = advice,
        };
        if (examples.Length > 0)
            shape["examples"] = Listed(examples);
        return shape;
    }

    public static JsonObject Date(string meaning) => Pattern(meaning, $"^{Day}$", "Write year, month and day, such as 2015-01-12.");

    /// <summary>The words of a day inside a pattern.</summary>
    public static string DateInPattern => Day;

    /// <summary>Keys with their shapes. The keys come from the reader; a key without a shape stops the schema from being made.</summary>
    public static JsonObject Map(string title, IEnumerable<string> keys, Func<string, JsonObject?> shapeOf, params string[] required)
    {
        var properties = new JsonObject();
        foreach (var key in keys)
            properties[key] = shapeOf(key) ?? throw new InvalidOperationException($"the key \"{key}\" of {title} has no shape");
        var map = new JsonObject { ["title"] = title, ["type"] = "object", ["additionalProperties"] = false };
        if (required.Length > 0)
            map["required"] = Listed(required);
        map["properties"] = properties;
        return map;
    }

    /// <summary>The same with what it means at its place.</summary>
    public static JsonObject Meaning(string meaning, JsonObject shape)
    {
        shape["description"] = meaning;
        return shape;
    }

    /// <summary>A list of what a definition describes.</summary>
    public static JsonObject ListOf(string meaning, string definition) => new() { ["description"] = meaning, ["type"] = "array", ["items"] = Defined(definition) };

    public static JsonObject Defined(string definition) => new() { ["$ref"] = $"#/definitions/{definition}" };

    public static JsonObject Defined(string meaning, string definition) => new() { ["description"] = meaning, ["$ref"] = $"#/definitions/{definition}" };

    public static JsonArray Listed(IEnumerable<string> words) => [.. words.Select(word => (JsonNode)word)];
}
