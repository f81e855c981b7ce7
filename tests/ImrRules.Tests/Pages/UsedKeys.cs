using System.Text.Json.Nodes;
using YamlDotNet.RepresentationModel;

namespace ImrRules.Tests.Pages;

/// <summary>The keys that the YAML of a page uses, each at its place, found by walking the YAML and the schema side by side.</summary>
public sealed class UsedKeys(KeysOfTheFormat keys)
{
    private readonly HashSet<(string Place, string Key)> _used = [];

    public IReadOnlySet<(string Place, string Key)> In(string page)
    {
        foreach (var block in FencedBlock.In(page).Where(block => block.Language == "yaml"))
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(block.Text));
            var root = stream.Documents[0].RootNode;
            var (kind, shape) = Root(root);
            Walk(root, shape, keys.Schema(kind));
        }
        return _used;
    }

    private (string Kind, JsonNode Shape) Root(YamlNode root)
    {
        var first = root is YamlMappingNode map ? map.Children.First() : default;
        var key = first.Key?.ToString();
        if (key == "sources")
            return ("sources", keys.Schema("sources"));
        if (key is not null && keys.Schema("vocabulary")["properties"]![key] is not null && first.Value is YamlSequenceNode { Children: [YamlMappingNode, ..] })
            return ("vocabulary", keys.Schema("vocabulary"));
        if (key == "source")
            return ("topic", keys.Schema("topic"));
        var recommendation = keys.Schema("topic")["definitions"]!["recommendation"]!;
        return ("topic", root is YamlSequenceNode ? new JsonObject { ["items"] = recommendation.DeepClone() } : recommendation);
    }

    private void Walk(YamlNode node, JsonNode? shape, JsonObject schema)
    {
        if (shape?["$ref"] is { } reference)
            shape = schema["definitions"]![((string)reference!).Split('/')[^1]];
        if (shape is null)
            return;
        if (node is YamlSequenceNode list)
        {
            foreach (var item in list.Children)
                Walk(item, shape["items"], schema);
        }
        else if (node is YamlMappingNode map)
        {
            foreach (var (key, value) in map.Children)
            {
                _used.Add(((string?)shape["title"] ?? "", KeysOfTheFormat.Named(key.ToString())));
                Walk(value, shape["properties"]?[key.ToString()] ?? (shape["patternProperties"] as JsonObject)?.Single().Value ?? shape["additionalProperties"] as JsonObject, schema);
            }
        }
    }
}
