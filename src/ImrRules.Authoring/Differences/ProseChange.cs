namespace ImrRules.Authoring.Differences;

/// <summary>Cuts two versions of a text down to the words that differ, with a few before and behind.</summary>
internal static class ProseChange
{
    private const int Around = 3;
    private const int Most = 16;

    public static (string? Old, string? New) Of(string? old, string? now)
    {
        if (old is null || now is null)
            return (Cut(old), Cut(now));
        var (before, after) = (Words(old), Words(now));
        var shortest = Math.Min(before.Length, after.Length);
        var (start, end) = (0, 0);
        while (start < shortest && before[start] == after[start])
            start++;
        while (end < shortest - start && before[^(end + 1)] == after[^(end + 1)])
            end++;
        return (Shown(before, start, end), Shown(after, start, end));
    }

    private static string? Cut(string? text) => text is null ? null : Shown(Words(text), 0, 0);

    private static string Shown(string[] words, int same, int sameBehind)
    {
        var from = Math.Max(0, same - Around);
        var to = Math.Min(words.Length, words.Length - sameBehind + Around);
        var isLong = to - from > Most;
        to = isLong ? from + Most : to;
        return $"\"{(from > 0 ? "... " : "")}{string.Join(' ', words[from..to])}{(to < words.Length ? " ..." : "")}\"";
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
