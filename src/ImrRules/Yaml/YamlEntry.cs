namespace ImrRules.Yaml;

/// <summary>A key of a map with its value.</summary>
internal sealed record YamlEntry(YamlText Key, YamlNode Value);
