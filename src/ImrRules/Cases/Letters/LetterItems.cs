using ImrRules.Diagnostics;

namespace ImrRules.Cases.Letters;

/// <summary>
/// Divides the part below the decisions' heading into items. <see cref="ItemStarts"/> finds where their headings end; where a rationale ends
/// and the next heading begins has no label, and <see cref="RequestStart"/> finds it.
/// </summary>
internal static class LetterItems
{
    /// <summary>The items in the order of the letter.</summary>
    /// <param name="lines">The lines of that part, without its heading.</param>
    /// <param name="source">The letter.</param>
    /// <param name="diagnostics">Where what is in doubt goes.</param>
    public static IReadOnlyList<LetterItem> Of(IReadOnlyList<LetterLine> lines, SourceText source, DiagnosticBag diagnostics)
    {
        var requests = new RequestStart(lines);
        var (ends, twice, slipped) = ItemStarts.Of(lines);
        var starts = new List<int>();
        foreach (var end in ends)
            starts.Add(requests.Above(end, starts.Count == 0 ? 0 : ends[starts.Count - 1]));
        foreach (var line in twice)
            diagnostics.Warning("letter-item", new Place(source, line.Number, 1, 0), "this request is taken for another one that is written twice: the letter has fewer labels than requests");
        foreach (var line in slipped)
            diagnostics.Warning("letter-item", new Place(source, line.Number, 1, 0), "this decision has no label below it, and the labels of another item have no decision above them: it is taken for a line of that item, which slipped");
        return [.. ends.Select((end, n) => Read(lines, starts[n], end, n + 1 < ends.Count ? starts[n + 1] : lines.Count))];
    }

    private static LetterItem Read(IReadOnlyList<LetterLine> lines, int heading, int headingEnd, int end)
    {
        var parts = new List<LetterLine>[] { [], [], [] };
        var twice = new List<LetterLine>();
        var part = -1;
        for (var at = headingEnd; at < end; at++)
        {
            var rank = ItemLabel.RankOf(lines[at]);
            if (rank >= 0 && parts[rank].Count > 0)
                twice.Add(lines[at]);
            part = rank >= 0 ? rank : part;
            var text = rank >= 0 ? lines[at].Text[LetterWords.ItemLabels[rank].Length..].TrimStart() : lines[at].Text;
            if (part >= 0 && text.Length > 0)
                parts[part].Add(lines[at] with { Text = text });
        }
        return new LetterItem([.. lines.Skip(heading).Take(headingEnd - heading)]) { Administrator = parts[0], Reviewer = parts[1], Rationale = parts[2], Twice = twice };
    }
}
