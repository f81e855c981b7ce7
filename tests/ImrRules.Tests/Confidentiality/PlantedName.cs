namespace ImrRules.Tests.Confidentiality;

/// <summary>A patient's name, planted in one place of a text after the other, in shapes that each kind of value takes or refuses.</summary>
public static class PlantedName
{
    public const string Name = "Zebediah";

    private static readonly string[] YamlValues =
    [
        Name, $"[{Name}]", $"{{{Name}: 1}}", $"&{Name} x", $"\"{Name}", $"{Name} #60 {Name}", $"a: {Name}", $"@{Name}", $"!{Name} x", $"2015-{Name}", $"8 {Name}", $"\t{Name}", $"'{Name}' {Name}", $"|{Name}", $"[{Name}, {{{Name}: [",
    ];

    private static readonly string[] JsonValues = [$"\"{Name}\"", $"[\"{Name}\"]", $"{{\"{Name}\": 1}}", $"\"{Name}", Name];

    public static IEnumerable<string> InYaml(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            foreach (var line in Lines(lines[at]))
                yield return string.Join('\n', [.. lines[..at], line, .. lines[(at + 1)..]]);
        }
    }

    public static IEnumerable<string> InJson(string text)
    {
        foreach (var quote in Places(text, ": \""))
        {
            foreach (var value in JsonValues)
                yield return text[..(quote + 2)] + value + text[(text.IndexOf('"', quote + 3) + 1)..];
        }
    }

    /// <summary>In a letter: as a line of its own, before, within and behind a line, and in place of what stands behind a label or heading.</summary>
    public static IEnumerable<string> InLetter(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        foreach (var at in Enumerable.Range(0, lines.Length).Where(at => lines[at].Trim().Length > 0))
        {
            var line = lines[at];
            var (middle, colon) = (line.Length / 2, line.IndexOf(':', StringComparison.Ordinal));
            string[] planted = [$"{Name} Doe", $"{Name} {line}", $"{line} {Name}", $"{line[..middle]}{Name}{line[middle..]}", $"{line}\n{Name} Doe", .. colon < 0 ? [] : new[] { $"{line[..(colon + 1)]} {Name}", $"{Name}{line[colon..]}" }];
            foreach (var other in planted)
                yield return string.Join('\n', [.. lines[..at], other, .. lines[(at + 1)..]]);
        }
    }

    /// <summary>The line with the name as a value, as a key, and behind a key.</summary>
    private static IEnumerable<string> Lines(string line)
    {
        foreach (var colon in Places(line, ": "))
        {
            var key = line.AsSpan(0, colon).LastIndexOfAny('{', ',', '-') + 1;
            key += line[key..].Length - line[key..].TrimStart().Length;
            foreach (var value in YamlValues)
                yield return line[..(colon + 2)] + value;
            yield return $"{line[..key]}{Name}{line[colon..]}";
            yield return $"{line[..colon]} {Name}{line[colon..]}";
        }
        yield return $"{line} {Name}";
        yield return $"{Name}\n{line}";
    }

    private static IEnumerable<int> Places(string text, string mark)
    {
        for (var at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + 1, StringComparison.Ordinal))
            yield return at;
    }
}
