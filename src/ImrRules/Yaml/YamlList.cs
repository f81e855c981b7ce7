using ImrRules.Diagnostics;

namespace ImrRules.Yaml;

/// <summary>A list, in the order of the page.</summary>
internal sealed class YamlList(Place place, IReadOnlyList<YamlNode> items) : YamlNode(place)
{
    public IReadOnlyList<YamlNode> Items { get; } = items;
}
