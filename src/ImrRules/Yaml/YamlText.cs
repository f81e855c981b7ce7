using ImrRules.Diagnostics;

namespace ImrRules.Yaml;

/// <summary>Words: a key, or a value that is neither a list nor a map.</summary>
internal sealed class YamlText(Place place, string value) : YamlNode(place)
{
    public string Value { get; } = value;
}
