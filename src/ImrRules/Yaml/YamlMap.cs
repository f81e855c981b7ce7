using ImrRules.Diagnostics;

namespace ImrRules.Yaml;

/// <summary>Keys with their values, in the order of the page; no key stands twice.</summary>
internal sealed class YamlMap(Place place, IReadOnlyList<YamlEntry> entries) : YamlNode(place)
{
    public IReadOnlyList<YamlEntry> Entries { get; } = entries;

    /// <summary>True where a part of it could not be read, and was said to be so: what is missing may stand there.</summary>
    public bool IsPartial { get; init; }

    public YamlNode? this[string key] => Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value;
}
