namespace ImrRules.Cases.Letters;

/// <summary>
/// Finds where the headings of items end. A decision tells it; where one can not be read, the labels begin anew. Labels alone make no item
/// unless the letter has more of them than decisions: a line that slipped to another place would become one.
/// </summary>
internal static class ItemStarts
{
    /// <summary>The line behind each item's heading, in the order of the letter; the letter's end where nothing follows the last.</summary>
    public static IReadOnlyList<int> Of(IReadOnlyList<LetterLine> lines)
    {
        var ranks = lines.Select(ItemLabel.RankOf).ToArray();
        var decided = Enumerable.Range(0, lines.Count).Where(at => ranks[at] < 0 && LetterDecision.Ends(lines, at)).Select(at => at + 1).ToArray();
        var undecided = Math.Max(0, ItemsByLabels(ranks) - decided.Length);
        return [.. decided.Concat(Anew(ranks, [.. decided]).OrderByDescending(found => found.Fall).Take(undecided).Select(found => found.At)).Order()];
    }

    /// <summary>The number that two of the three labels agree on or pass: one of them may be missing somewhere, or stand once too often.</summary>
    private static int ItemsByLabels(int[] ranks) => Enumerable.Range(0, ItemLabel.Rationale + 1).Select(rank => ranks.Count(found => found == rank)).Order().ElementAt(1);

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
