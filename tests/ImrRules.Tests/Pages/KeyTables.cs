using ImrRules.Tests.Support;

namespace ImrRules.Tests.Pages;

/// <summary>A page that has a section for each place of a format, and in it a table of the keys with what each means.</summary>
public sealed class KeyTables
{
    private readonly KeysOfTheFormat _format;

    public KeyTables(KeysOfTheFormat format, params string[] path)
    {
        _format = format;
        Path = System.IO.Path.Combine([Repository.Root, .. path]);
        Text = File.ReadAllText(Path).ReplaceLineEndings("\n");
    }

    public string Path { get; }

    public string Text { get; }

    /// <summary>The keys of the format, each with its place.</summary>
    public IEnumerable<(string Place, string Key)> Keys => _format.Places.SelectMany(place => place.Value.Keys.Select(key => (place.Key, key)));

    /// <summary>The keys that have no row in the section of their place.</summary>
    public IEnumerable<string> Unnamed => Keys.Where(key => !RowsOf(key.Place).Contains(key.Key)).Select(key => $"{key.Key} of {key.Place}");

    /// <summary>The page with what each key means in its row.</summary>
    public string WithMeanings()
    {
        var place = "";
        var lines = Text.Split('\n').Select(line =>
        {
            place = line.StartsWith("## ", StringComparison.Ordinal) ? char.ToLowerInvariant(line[3]) + line[4..] : place;

            return KeyOf(line) is { } key && _format.Places.TryGetValue(place, out var keys) && keys.TryGetValue(key, out var meaning) ? $"| `{key}` | {meaning} |" : line;
        });
        return string.Join('\n', lines);
    }

    private IEnumerable<string> RowsOf(string place)
    {
        var section = Text.Split("\n## ").SingleOrDefault(section => section.StartsWith($"{char.ToUpperInvariant(place[0])}{place[1..]}\n", StringComparison.Ordinal)) ?? "";
        return section.Split('\n').Select(KeyOf).OfType<string>();
    }

    private static string? KeyOf(string line) => line.StartsWith("| `", StringComparison.Ordinal) && line.Split('`') is [_, var key, ..] ? key : null;
}
