using System.Text.Json;
using System.Text.RegularExpressions;
using ImrRules.Tests.Support;

namespace ImrRules.Tests.Pages;

/// <summary>The tables of docs/determination-json.md: a section names the keys below which its objects stand, and its rows name the keys of the objects.</summary>
public sealed partial class JsonTables
{
    private const string Root = "The case: the object itself";

    /// <summary>A part of the page for each heading, which is its first line.</summary>
    private static readonly string[][] Sections =
        [.. File.ReadAllText(Path.Combine(Repository.Root, "docs", "determination-json.md")).ReplaceLineEndings("\n").Split("\n## ").Skip(1).Select(section => section.Split('\n'))];

    /// <summary>The keys of an object that no section has for it.</summary>
    /// <param name="element">The object.</param>
    /// <param name="below">The key that it stands below; null for the case.</param>
    /// <param name="above">The key that this one stands below; null where there is none.</param>
    public static IEnumerable<string> Unnamed(JsonElement element, string? below = null, string? above = null)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().SelectMany(member => Unnamed(member, below, above));
        if (element.ValueKind != JsonValueKind.Object)
            return [];
        var rows = KeysBelow(below, above);
        return element.EnumerateObject().SelectMany(property =>
            (rows.Contains(Amount().Replace(property.Name, "")) ? Enumerable.Empty<string>() : [$"{above}.{below}.{property.Name}"]).Concat(Unnamed(property.Value, property.Name, below)));
    }

    /// <summary>The words of the closed list of a key.</summary>
    /// <param name="heading">How the heading of its section begins.</param>
    /// <param name="key">The key.</param>
    /// <param name="after">What stands before the list in its row.</param>
    public static IEnumerable<string> ListOf(string heading, string key, string after)
    {
        var row = Sections.Single(section => section[0].StartsWith(heading, StringComparison.Ordinal)).Single(line => line.StartsWith($"| `{key}` ", StringComparison.Ordinal));
        var from = row.IndexOf(after, StringComparison.Ordinal);
        var list = row[from..].Split(["; ", ". "], StringSplitOptions.None)[0];
        return Quoted().Matches(list).Select(match => match.Groups[1].Value);
    }

    private static HashSet<string> KeysBelow(string? below, string? above)
    {
        var section = Sections.FirstOrDefault(one => below is null ? one[0] == Root : Names(one[0]).Contains($"{above}.{below}"))
            ?? Sections.FirstOrDefault(one => below is not null && Names(one[0]).Contains(below));
        return section is null ? [] : [.. section.Where(line => line.StartsWith("| `", StringComparison.Ordinal)).SelectMany(line => Names(line.Split(" | ")[0]))];
    }

    private static IEnumerable<string> Names(string text) => Quoted().Matches(text).Select(match => match.Groups[1].Value);

    [GeneratedRegex("`([^`]+)`", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex("(Min|Max|Derived)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Amount();
}
