using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Authoring.Linting.Layout;

/// <summary>Whether the keys of each part of a file stand in the order that all files keep, so that a reader finds each where it is elsewhere.</summary>
internal static class KeyOrderRule
{
    public static void Check(LintedPack pack, DiagnosticBag found)
    {
        foreach (var tree in pack.Trees)
        {
            foreach (var (map, rankOf) in OrderedMaps.In(tree))
                Check(map, rankOf, tree.Text, found);
        }
    }

    private static void Check(YamlMap map, Func<string, int> rankOf, SourceText text, DiagnosticBag found)
    {
        for (var at = 1; at < map.Entries.Count; at++)
        {
            var (before, key) = (map.Entries[at - 1].Key, map.Entries[at].Key);
            if (rankOf(key.Value) >= rankOf(before.Value))
                continue;
            YamlEntry[] sorted = [.. map.Entries.OrderBy(entry => rankOf(entry.Key.Value))];
            var next = sorted.SkipWhile(entry => entry.Key != key).Skip(1).First().Key;
            found.Warning("key-order", key.Place, $"\"{key.Value}\" belongs above \"{next.Value}\"", "In all files the keys stand in one order.", MovedLines.Into(sorted, map, text));
            return;
        }
    }
}
