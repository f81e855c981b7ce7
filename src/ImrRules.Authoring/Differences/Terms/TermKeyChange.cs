namespace ImrRules.Authoring.Differences.Terms;

/// <summary>What changed in one key of a term: of a list what is gone and what is new, of a text the words that differ.</summary>
internal static class TermKeyChange
{
    public static IEnumerable<KeyChange> Of(string key, IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        if (old.SequenceEqual(now))
            return [];
        if (old.Count > 1 || now.Count > 1)
        {
            var (gone, found) = (Words(old.Except(now)), Words(now.Except(old)));
            return gone is null && found is null ? [new KeyChange(key, Words(old), Words(now))] : [new KeyChange(key, gone, found)];
        }
        var (before, after) = (old.Count == 0 ? null : old[0], now.Count == 0 ? null : now[0]);
        if (before?.Contains(' ', StringComparison.Ordinal) == true && after?.Contains(' ', StringComparison.Ordinal) == true)
            (before, after) = ProseChange.Of(before, after);
        return [new KeyChange(key, before, after)];
    }

    private static string? Words(IEnumerable<string> values)
    {
        var words = string.Join(", ", values);
        return words.Length == 0 ? null : words;
    }
}
