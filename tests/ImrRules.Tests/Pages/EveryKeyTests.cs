using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Pages;

/// <summary>The page of all keys has each key of the format, says of it what the editor says, and shows an example of it.</summary>
public sealed class EveryKeyTests
{
    private static readonly string Path = System.IO.Path.Combine(Repository.Root, "docs", "authors", "every-key.md");
    private static readonly string Page = File.ReadAllText(Path).ReplaceLineEndings("\n");
    private static readonly KeysOfTheFormat Format = new();

    [Fact]
    public void Every_key_has_an_example_at_its_place()
    {
        var used = new UsedKeys(Format).In(Page);

        Format.Places.SelectMany(place => place.Value.Keys.Select(key => (place.Key, key))).Where(key => !used.Contains(key)).Should().BeEmpty();
    }

    [Fact]
    public void Every_key_is_named_in_the_section_of_its_place() =>
        Format.Places.SelectMany(place => place.Value.Keys.Except(RowsOf(place.Key)).Select(key => $"{key} of {place.Key}")).Should().BeEmpty();

    [Fact]
    public void A_key_means_what_the_editor_says()
    {
        var place = "";
        var lines = Page.Split('\n').Select(line =>
        {
            place = line.StartsWith("## ", StringComparison.Ordinal) ? char.ToLowerInvariant(line[3]) + line[4..] : place;
            return KeyOf(line) is { } key && Format.Places.TryGetValue(place, out var keys) && keys.TryGetValue(key, out var meaning) ? $"| `{key}` | {meaning} |" : line;
        });

        Approved.Page(Path, string.Join('\n', lines));
    }

    private static IEnumerable<string> RowsOf(string place)
    {
        var section = Page.Split("\n## ").SingleOrDefault(section => section.StartsWith($"{char.ToUpperInvariant(place[0])}{place[1..]}\n", StringComparison.Ordinal)) ?? "";
        return section.Split('\n').Select(KeyOf).OfType<string>();
    }

    private static string? KeyOf(string line) => line.StartsWith("| `", StringComparison.Ordinal) && line.Split('`') is [_, var key, ..] ? key : null;
}
