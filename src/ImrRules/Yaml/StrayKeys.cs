using ImrRules.Diagnostics;

namespace ImrRules.Yaml;

/// <summary>
/// Finds lines that stand beside the key to which they belong and not below it: behind a key with nothing below it, or names that only stand below one.
/// They are told once, at the first of them, and read as if they stood there.
/// </summary>
internal static class StrayKeys
{
    public static YamlMap TakenIn(YamlMap map, IReadOnlyList<string> keys, InnerNames? inner, DiagnosticBag diagnostics)
    {
        if (map.Entries.All(entry => keys.Contains(entry.Key.Value)))
            return map;
        for (var at = 0; at < map.Entries.Count; at++)
        {
            var (key, value) = map.Entries[at];
            if (!keys.Contains(key.Value))
                continue;
            var strays = map.Entries.Skip(at + 1).TakeWhile(entry => !keys.Contains(entry.Key.Value) && (value is YamlText { Value.Length: 0 } || IsInner(entry.Key))).ToArray();
            if (strays.Length == 0 || value is not (YamlText { Value.Length: 0 } or YamlMap) || value is YamlMap && key.Value != inner?.Key || value is YamlText && IsMisspelt(strays[0].Key))
                continue;
            var first = strays[0].Key;
            diagnostics.Error("unknown-key", first.Place, $"{(first.Place.Source.Confidential ? "this" : $"\"{first.Value}\"")} stands beside \"{key.Value}\", and not below it",
                $"Let {(strays.Length == 1 ? "it" : "it and the lines below it")} begin two columns deeper than \"{key.Value}\".");
            var below = new YamlMap(first.Place, [.. (value as YamlMap)?.Entries ?? [], .. strays]);
            return TakenIn(new YamlMap(map.Place, [.. map.Entries.Take(at), new YamlEntry(key, below), .. map.Entries.Skip(at + 1 + strays.Length)]) { IsPartial = map.IsPartial }, keys, inner, diagnostics);
        }
        return map;

        bool IsInner(YamlText name) => inner?.Holds(name.Value) == true;
        bool IsMisspelt(YamlText name) => !IsInner(name) && Spelling.Nearest(name.Value, keys.Where(known => map[known] is null)) is not null;
    }
}
