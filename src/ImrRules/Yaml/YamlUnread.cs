using ImrRules.Diagnostics;

namespace ImrRules.Yaml;

/// <summary>A value that was refused, and said to be so: its readers say nothing more of it.</summary>
internal sealed class YamlUnread(Place place) : YamlNode(place);
