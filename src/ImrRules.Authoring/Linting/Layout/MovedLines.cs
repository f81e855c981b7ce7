using System.Text.RegularExpressions;
using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Authoring.Linting.Layout;

/// <summary>
/// The edit that puts the lines of a map's keys into another order. Remarks and blank lines above a key go with it; those above the first key speak of the whole, and stay.
/// There is none where moving lines could change what they mean.
/// </summary>
internal static partial class MovedLines
{
    public static TextEdit? Into(IReadOnlyList<YamlEntry> order, YamlMap map, SourceText text)
    {
        if (Blocks(map, text) is not { } blocks)
            return null;
        var moved = order.Select(entry => blocks[map.Entries.TakeWhile(other => other != entry).Count()]).ToArray();
        if (moved[0] != blocks[0] && moved[0].Lead.Count > 0)
            return null;
        var (first, last) = (map.Entries[0].Key.Place, blocks[^1].Last);
        var indent = first.Column - 1;
        var lines = moved.SelectMany((block, at) => (at == 0 ? [] : block.Lead).Concat(block.Own.Select((line, place) => place > 0 ? line : (at == 0 ? "" : new string(' ', indent)) + line[indent..])));
        return new TextEdit(first.Line, first.Column, last, text.LineAt(last).Length + 1, string.Join('\n', lines));
    }

    /// <summary>The lines of each key, in the order of the page; null where they can not be told apart for certain.</summary>
    private static List<KeyLines>? Blocks(YamlMap map, SourceText text)
    {
        var column = map.Entries[0].Key.Place.Column;
        if (map.Entries.Any(entry => entry.Key.Place.Column != column) || map.Entries.Zip(map.Entries.Skip(1)).Any(pair => pair.First.Key.Place.Line >= pair.Second.Key.Place.Line))
            return null;
        var end = End(map.Entries[^1].Key.Place.Line, column, text);
        var blocks = new List<KeyLines>();
        for (var at = 0; at < map.Entries.Count; at++)
        {
            var line = map.Entries[at].Key.Place.Line;
            var next = at + 1 < map.Entries.Count ? map.Entries[at + 1].Key.Place.Line : end + 1;
            var last = at + 1 < map.Entries.Count ? WithoutLead(line, next, column, text) : end;
            if (!IsPlainStart(text.LineAt(line), column, isFirst: at == 0) || !Enumerable.Range(line + 1, last - line).All(inside => IsInside(text.LineAt(inside), column)))
                return null;
            var lead = at == 0 ? [] : Lines(blocks[^1].Last + 1, line - 1, text);
            blocks.Add(new KeyLines(lead, Lines(line, last, text), last));
        }
        return blocks;
    }

    /// <summary>The last line that belongs to the last key: what follows is blank, a remark, or further left.</summary>
    private static int End(int line, int column, SourceText text)
    {
        var end = line;
        for (var at = line + 1; at <= text.Lines.Count && (IsBlank(text.LineAt(at)) || IsRemark(text.LineAt(at)) || IsInside(text.LineAt(at), column)); at++)
        {
            if (IsInside(text.LineAt(at), column) && !IsBlank(text.LineAt(at)))
                end = at;
        }
        return end;
    }

    /// <summary>The last line of a key before the blank lines and remarks that go with the next one.</summary>
    private static int WithoutLead(int line, int next, int column, SourceText text)
    {
        var last = next - 1;
        while (last > line && (IsBlank(text.LineAt(last)) || IsRemark(text.LineAt(last)) && Indent(text.LineAt(last)) < column))
            last--;
        return last;
    }

    /// <summary>A key by itself, behind spaces or, the first one, behind the dash of its item. A text that keeps the blank lines behind it can not be moved from them.</summary>
    private static bool IsPlainStart(string line, int column, bool isFirst)
    {
        var before = line[..(column - 1)];
        return (before.All(letter => letter == ' ') || isFirst && before.TrimStart() is ['-', .. var spaces] && spaces.All(letter => letter == ' ')) && !Keeping().IsMatch(line);
    }

    /// <summary>Behind the key's column, or a list's dash in it.</summary>
    private static bool IsInside(string line, int column) => IsBlank(line) || Indent(line) >= column || Indent(line) == column - 1 && line.AsSpan(column - 1).StartsWith("- ");

    private static bool IsBlank(string line) => string.IsNullOrWhiteSpace(line);

    private static bool IsRemark(string line) => line.AsSpan().TrimStart().StartsWith("#");

    private static int Indent(string line) => line.Length - line.AsSpan().TrimStart(' ').Length;

    private static List<string> Lines(int from, int to, SourceText text) => [.. Enumerable.Range(from, Math.Max(0, to - from + 1)).Select(text.LineAt)];

    [GeneratedRegex(@":\s+[|>][0-9]*\+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Keeping();
}
