namespace ImrRules.Diagnostics;

/// <summary>Finds the name that was probably meant.</summary>
internal static class Spelling
{
    /// <summary>The nearest of the names, or null where none is near: at most one edit in three letters, a swap of neighbours counting once.</summary>
    public static string? Nearest(string written, IEnumerable<string> names)
    {
        var bound = Math.Max(1, written.Length / 3);
        return names.Select(name => (name, distance: Distance(written.ToLowerInvariant(), name.ToLowerInvariant(), bound)))
            .Where(found => found.distance <= bound)
            .OrderBy(found => found.distance).ThenBy(found => found.name, StringComparer.Ordinal)
            .Select(found => found.name).FirstOrDefault();
    }

    /// <summary>The words for a hint: the name that was probably meant, or null.</summary>
    public static string? DidYouMean(string written, IEnumerable<string> names) =>
        Nearest(written, names) is { } name ? $"Did you mean \"{name}\"?" : null;

    /// <summary>The number of inserted, deleted, replaced or swapped letters (optimal string alignment), or one more than the bound.</summary>
    public static int Distance(string a, string b, int bound)
    {
        if (Math.Abs(a.Length - b.Length) > bound)
            return bound + 1;

        var before = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            (before, last, row) = (last, row, before);
        }
        return Math.Min(last[b.Length], bound + 1);
    }
}
