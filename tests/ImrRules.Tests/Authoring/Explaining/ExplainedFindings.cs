using ImrRules.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace ImrRules.Tests.Authoring.Explaining;

/// <summary>The explanations as they are written, with where their lines stand.</summary>
public static class ExplainedFindings
{
    public static IReadOnlyList<ExplainedFinding> All { get; } = Read();

    private static ExplainedFinding[] Read()
    {
        var stream = new YamlStream();
        using var text = new StreamReader(Path.Combine(Repository.Root, "src", "ImrRules.Authoring", "Explaining", "findings.yaml"));
        stream.Load(text);
        var groups = (YamlSequenceNode)stream.Documents[0].RootNode["groups"];
        return [.. groups.SelectMany(group => (YamlSequenceNode)group["findings"]).Cast<YamlMappingNode>().Select(one => new ExplainedFinding(Text(one, "finding")!, Text(one, "in")!, Text(one, "without"), Text(one, "wrong")!, Text(one, "right")!))];
    }

    private static string? Text(YamlMappingNode node, string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? ((YamlScalarNode)value).Value : null;
}
