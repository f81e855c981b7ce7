using ImrRules.Diagnostics;

namespace ImrRules.Yaml;

/// <summary>Finds a key that is missing in a map because its line is indented so far that it belongs to the text above it.</summary>
internal static class SwallowedKey
{
    /// <summary>More lines than the longest part of a file has.</summary>
    private const int MostLines = 400;

    public static Place? Find(YamlMap map, string key)
    {
        var (source, first, column, _) = map.Place;
        if (source.Confidential)
            return null;
        for (var number = first; number < first + MostLines && number <= source.Lines.Count; number++)
        {
            var line = source.LineAt(number);
            var indent = line.Length - line.AsSpan().TrimStart(' ').Length;
            if (number > first && indent < column - 1 && !string.IsNullOrWhiteSpace(line))
                return null;
            if (indent >= column && line.AsSpan(indent).StartsWith($"{key}: ") && map.Entries.LastOrDefault(entry => entry.Key.Place.Line < number) is { Value: YamlText text } && text.Value.Contains($"{key}: ", StringComparison.Ordinal))
                return new Place(source, number, indent + 1, key.Length);
        }
        return null;
    }
}
