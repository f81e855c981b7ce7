using System.Text.Json;
using System.Text.Json.Nodes;
using ImrRules.Tests.Support;
using Json.Schema;

namespace ImrRules.Tests.Reporting.Schemas;

/// <summary>A schema of <c>docs/schemas</c>, with its places: the object itself is "", a definition its name, and what stands below follows behind a slash.</summary>
public sealed class WrittenSchema
{
    private const string Definition = "#/$defs/";

    private static readonly EvaluationOptions Listed = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    private readonly JsonObject _root;
    private readonly JsonSchema _validator;

    private WrittenSchema(string kind)
    {
        Kind = kind;
        Text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "schemas", $"{kind}.schema.json")).ReplaceLineEndings("\n");
        _root = JsonNode.Parse(Text)!.AsObject();
        _validator = JsonSchema.FromText(Text);
    }

    public static IReadOnlyDictionary<string, WrittenSchema> All { get; } =
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "schemas"), "*.schema.json").Select(path => Path.GetFileName(path).Split('.')[0]).ToDictionary(kind => kind, kind => new WrittenSchema(kind));

    public string Kind { get; }

    public string Text { get; }

    /// <summary>The last key that an output must have.</summary>
    public string LastKey => (string)_root["required"]!.AsArray()[^1]!;

    public IReadOnlyDictionary<string, JsonObject> Definitions => _root["$defs"]!.AsObject().ToDictionary(one => one.Key, one => one.Value!.AsObject());

    /// <summary>Each place with its shape.</summary>
    public IEnumerable<(string Place, JsonObject Shape)> Places =>
        Definitions.SelectMany(one => Below(one.Key, one.Value)).Concat(Below("", _root));

    /// <summary>What a validator finds wrong with an output.</summary>
    /// <param name="written">The output.</param>
    public IEnumerable<string> Problems(JsonElement written)
    {
        var results = _validator.Evaluate(written, Listed);
        return results.IsValid ? [] : (results.Details ?? []).SelectMany(detail => (detail.Errors ?? []).Select(error => $"{detail.InstanceLocation}: {error.Value}")).Distinct();
    }

    /// <summary>The places of an output that hold something, each with what it holds.</summary>
    /// <param name="written">The output.</param>
    public IEnumerable<(string Place, JsonElement Value)> Filled(JsonElement written) => Filled("", _root, written);

    private IEnumerable<(string Place, JsonElement Value)> Filled(string place, JsonObject shape, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
            return [];
        if (DefinitionOf(shape) is { } name)
            return Filled(name, Definitions[name], value).Prepend((place, value));
        IEnumerable<(string Place, JsonElement Value)> below = value.ValueKind switch
        {
            JsonValueKind.Object when shape["properties"] is JsonObject keys => value.EnumerateObject().SelectMany(member => Filled($"{place}/{member.Name}", keys[member.Name]!.AsObject(), member.Value)),
            JsonValueKind.Array when shape["items"] is JsonObject items => value.EnumerateArray().SelectMany(one => Filled($"{place}/items", items, one)),
            _ => [],
        };
        return below.Prepend((place, value));
    }

    private static IEnumerable<(string Place, JsonObject Shape)> Below(string place, JsonObject shape) =>
        (shape["properties"]?.AsObject() ?? []).SelectMany(key => Below($"{place}/{key.Key}", key.Value!.AsObject()))
        .Concat(shape["items"] is JsonObject items ? Below($"{place}/items", items) : []).Prepend((place, shape));

    /// <summary>The definition that a shape sends to, be it with null beside it.</summary>
    private static string? DefinitionOf(JsonObject shape) => ((string?)shape["$ref"] ?? (string?)shape["anyOf"]?[0]?["$ref"])?[Definition.Length..];
}
