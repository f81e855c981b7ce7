using System.Globalization;

namespace ImrRules.Authoring.Differences;

/// <summary>Finds what changed in a list: what both have is set aside, the rest is put side by side in its order.</summary>
internal static class ListChanges
{
    /// <param name="key">What a member is called.</param>
    /// <param name="old">The members before.</param>
    /// <param name="now">The members now.</param>
    /// <param name="isNumbered">True where members are known by their place.</param>
    public static IEnumerable<KeyChange> Of(string key, IReadOnlyList<ListMember> old, IReadOnlyList<ListMember> now, bool isNumbered = false)
    {
        var (before, after) = (Left(old, now), Left(now, old));
        for (var at = 0; at < Math.Max(before.Count, after.Count); at++)
        {
            var (was, becomes) = (at < before.Count ? before[at] : -1, at < after.Count ? after[at] : -1);
            var number = (becomes < 0 ? was : becomes) + 1;
            yield return Of(isNumbered ? string.Create(CultureInfo.InvariantCulture, $"{key} {number}") : key, was < 0 ? null : old[was], becomes < 0 ? null : now[becomes]);
        }
    }

    private static KeyChange Of(string key, ListMember? was, ListMember? becomes)
    {
        if (was?.Words != becomes?.Words)
            return new KeyChange(key, was?.Words, becomes?.Words);
        var (old, now) = ProseChange.Of(was?.Prose, becomes?.Prose);
        return new KeyChange(key, old, now) { IsWording = true };
    }

    /// <summary>The places of those that the other list has not.</summary>
    private static List<int> Left(IReadOnlyList<ListMember> list, IReadOnlyList<ListMember> other)
    {
        var same = other.Select(one => one.Meaning).ToList();
        return [.. Enumerable.Range(0, list.Count).Where(at => !same.Remove(list[at].Meaning))];
    }
}
