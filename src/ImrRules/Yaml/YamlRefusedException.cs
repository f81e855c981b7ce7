using ImrRules.Diagnostics;

namespace ImrRules.Yaml;

/// <summary>Ends the reading of a text that is refused; never leaves <see cref="YamlReader"/>.</summary>
#pragma warning disable CA1032, CA1064 // thrown and caught by the readers of this folder alone
internal sealed class YamlRefusedException(string rule, Place place, string message, string? hint = null) : Exception(message)
#pragma warning restore CA1032, CA1064
{
    public string Rule { get; } = rule;

    public Place Place { get; } = place;

    public string? Hint { get; } = hint;
}
