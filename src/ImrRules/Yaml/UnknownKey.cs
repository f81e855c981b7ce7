using ImrRules.Diagnostics;

namespace ImrRules.Yaml;

/// <summary>Reports a key that a part does not have, and finds the one that was meant.</summary>
internal static class UnknownKey
{
    /// <summary>The key that was meant, or null. In a confidential text a patient's name may stand in a key's place, or behind a key: what is written there is not repeated.</summary>
    public static string? Report(YamlText key, string what, IReadOnlyList<string> keys, YamlMap map, IReadOnlyDictionary<string, string>? elsewhere, DiagnosticBag diagnostics)
    {
        var free = keys.Where(known => map[known] is null).ToArray();
        var home = elsewhere?.GetValueOrDefault(key.Value);
        var meant = home is null && !diagnostics.IsCrowded ? Spelling.Nearest(key.Value, free) : null;
        var named = home is null && key.Place.Source.Confidential ? "this" : $"\"{key.Value}\"";
        diagnostics.Error("unknown-key", key.Place, home is null ? $"{named} is not a key of {what}" : $"{named} is not a key of {what}, but of {home}",
            home is not null ? $"Indent it as the other keys of {home}." : meant is not null ? Spelling.DidYouMean(key.Value, free) : Others(free),
            meant is not null && Spelling.Only(key.Value, free) == meant ? key.ReplacedBy(meant) : null);
        return meant;
    }

    private static string Others(string[] free) => free.Length == 0 ? "All keys that are known stand there." : $"Known keys that do not stand there yet: {string.Join(", ", free)}.";
}
