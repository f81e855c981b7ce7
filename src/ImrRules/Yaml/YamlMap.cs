using ImrRules.Diagnostics;

namespace ImrRules.Yaml;

/// <summary>Keys with their values, in the order of the page; no key stands twice.</summary>
internal sealed class YamlMap(Place place, IReadOnlyList<YamlEntry> entries) : YamlNode(place)
{
    public IReadOnlyList<YamlEntry> Entries { get; } = entries;

    /// <summary>True where a part of it could not be read, and was said to be so: what is missing may stand there.</summary>
    public bool IsPartial { get; init; }

    public YamlNode? this[string key] => Find(key)?.Value;

    /// <summary>The entry of a key; null where there is none.</summary>
    public YamlEntry? Find(string key)
    {
        for (var at = 0; at < Entries.Count; at++)
        {
            if (Entries[at].Key.Value == key)
                return Entries[at];
        }
        return null;
    }
}
