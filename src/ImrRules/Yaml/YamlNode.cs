using ImrRules.Diagnostics;

namespace ImrRules.Yaml;

/// <summary>A part of a YAML or JSON text with its place. Every value is the words on the page: nothing becomes a boolean, a date or a number.</summary>
internal abstract class YamlNode(Place place)
{
    public Place Place { get; } = place;
}
