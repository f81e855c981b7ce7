using ImrRules.Diagnostics;

namespace ImrRules.Cases.Letters;

/// <summary>
/// Finds where the headings of items end. A decision tells it; where one can not be read, the labels begin anew. Labels alone make no item
/// unless the letter has more of them than decisions, and a decision that is written twice makes one alone unless the labels tell of two: a line
/// that slipped to another place would become an item. Nor does a decision without a label below it, where the labels of another item begin anew
/// without a decision: it slipped away from there.
/// </summary>
/// <param name="HeadingEnds">The line behind each item's heading, in the order of the letter; the letter's end where nothing follows the last.</param>
/// <param name="Twice">The lines that were taken for another one, written once more.</param>
/// <param name="Slipped">The lines that were taken for the heading of an item that stands elsewhere.</param>
internal sealed record ItemStarts(IReadOnlyList<int> HeadingEnds, IReadOnlyList<LetterLine> Twice, IReadOnlyList<LetterLine> Slipped)
{
    // a copy has at most so many slips for its length
    private const int LettersOfASlip = 4;

    public static ItemStarts Of(IReadOnlyList<LetterLine> lines)
    {
        var ranks = lines.Select(ItemLabel.RankOf).ToArray();
        var items = ItemsByLabels(ranks);
        int[] decided = [.. Enumerable.Range(0, lines.Count).Where(at => ranks[at] < 0 && LetterDecision.Ends(lines, at)).Select(at => at + 1)];
        var once = Once(lines, ranks, decided, items);
        int[] inPlace = [.. once.Except(Slips(lines, ranks, once))];
        var anew = Anew(ranks, [.. inPlace]).OrderByDescending(found => found.Fall).Take(items - inPlace.Length).Select(found => found.At);
        return new ItemStarts([.. inPlace.Concat(anew).Order()], LinesOf(decided.Except(once)), LinesOf(once.Except(inPlace)));

        LetterLine[] LinesOf(IEnumerable<int> ends) => [.. ends.Select(end => lines[end - 1])];
    }

    /// <summary>The number that two of the three labels agree on or pass: one of them may be missing somewhere, or stand once too often.</summary>
    private static int ItemsByLabels(int[] ranks) => Enumerable.Range(0, ItemLabel.Rationale + 1).Select(rank => ranks.Count(found => found == rank)).Order().ElementAt(1);

    /// <summary>The decisions without those that are written twice, as long as there are more of them than items; one that no label follows goes first.</summary>
    private static List<int> Once(IReadOnlyList<LetterLine> lines, int[] ranks, int[] decided, int items)
    {
        var once = decided.ToList();
        foreach (var end in decided.OrderBy(end => end < ranks.Length && ranks[end] >= 0))
        {
            if (once.Count > items && once.Exists(other => other != end && AreAlike(lines[other - 1].Text, lines[end - 1].Text)))
                once.Remove(end);
        }
        return once;
    }

    /// <summary>The one may have run together with the line above it.</summary>
    private static bool AreAlike(string one, string other)
    {
        var length = Math.Min(one.Length, other.Length);
        return AreSpeltAlike(one, other) || AreSpeltAlike(one[^length..], other[^length..]);
    }

    private static bool AreSpeltAlike(string one, string other)
    {
        var most = one.Length / LettersOfASlip;
        return Spelling.Distance(one, other, most) <= most;
    }

    /// <summary>The decisions that no label follows, as many of them as there are items whose labels have no decision above them.</summary>
    private static IEnumerable<int> Slips(IReadOnlyList<LetterLine> lines, int[] ranks, List<int> decided)
    {
        var bare = Enumerable.Range(0, decided.Count).Where(n => ranks[decided[n]..(n + 1 < decided.Count ? decided[n + 1] : ranks.Length)].All(rank => rank < 0));
        return bare.Take(Anew(ranks, [.. decided]).Count(found => ranks[found.At] == 0 && found.Fall >= ItemLabel.Rationale)).Select(n => IsEndOfAnother(lines, decided, n + 1) ? decided[n + 1] : decided[n]);
    }

    /// <summary>True where the line right behind a heading is the end of another one, and not that heading has slipped but this line.</summary>
    private static bool IsEndOfAnother(IReadOnlyList<LetterLine> lines, List<int> decided, int n) =>
        n < decided.Count && decided[n] == decided[n - 1] + 1 && char.IsLower(lines[decided[n] - 1].Text[0]);

    /// <summary>Labels that come before their turn with no decision above them, and how far they fall back.</summary>
    private static IEnumerable<(int At, int Fall)> Anew(int[] ranks, HashSet<int> decided)
    {
        var last = ItemLabel.Rationale + 1;
        for (var at = 0; at < ranks.Length; at++)
        {
            if (decided.Contains(at))
                last = -1;
            if (ranks[at] < 0)
                continue;
            if (ranks[at] <= last)
                yield return (at, last - ranks[at]);
            last = ranks[at];
        }
    }
}
