namespace ImrRules.Diagnostics;

/// <summary>Finds the name that was probably meant.</summary>
internal static class Spelling
{
    /// <summary>Names as near to what was written as the nearest one, but for this much, are named beside it.</summary>
    private const double Tie = 0.07;

    private const int MostNamed = 3;

    /// <summary>The nearest of the names, or null where none is near.</summary>
    public static string? Nearest(string written, IEnumerable<string> names) => Near(written, names.Select(name => (name, name))) is [var (name, _), ..] ? name : null;

    /// <summary>The name that alone is near; null where none is, or several are.</summary>
    public static string? Only(string written, IEnumerable<string> names) => Near(written, names.Select(name => (name, name))) is [var (name, _)] ? name : null;

    /// <summary>The words for a hint: the names that were probably meant, or null.</summary>
    public static string? DidYouMean(string written, IEnumerable<string> names) => DidYouMean(written, names.Select(name => (name, name)));

    /// <summary>The same, where a name has several wordings, any of which may be near.</summary>
    public static string? DidYouMean(string written, IEnumerable<(string Wording, string Name)> wordings)
    {
        var near = Near(written, wordings);
        return near.Count == 0 ? null : $"Did you mean {string.Join(" or ", near.Select(found => $"\"{found.Name}\""))}?";
    }

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

    private static List<(string Name, double Likeness)> Near(string written, IEnumerable<(string Wording, string Name)> wordings)
    {
        var found = wordings.Select(one => (one.Name, Likeness: Likeness.Of(written, one.Wording))).Where(one => one.Likeness >= Likeness.Least)
            .OrderByDescending(one => one.Likeness).ThenBy(one => one.Name, StringComparer.Ordinal).DistinctBy(one => one.Name).ToArray();
        return [.. found.TakeWhile(one => one.Likeness >= found[0].Likeness - Tie && (found[0].Likeness < 1 || one.Likeness >= 1)).Take(MostNamed)];
    }
}
