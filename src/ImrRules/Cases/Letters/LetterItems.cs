namespace ImrRules.Cases.Letters;

/// <summary>
/// Divides the part below the decisions' heading into items. Their labels divide them; only where a rationale ends and the next request begins has no label,
/// and <see cref="RequestStart"/> finds it.
/// </summary>
internal sealed class LetterItems
{
    private readonly IReadOnlyList<LetterLine> _lines;
    private readonly RequestStart _requests;
    private readonly List<LetterItem> _items = [];

    private LetterItems(IReadOnlyList<LetterLine> lines)
    {
        _lines = lines;
        _requests = new RequestStart(lines);
    }

    /// <summary>The items in the order of the letter.</summary>
    /// <param name="lines">The lines of that part, without its heading.</param>
    public static IReadOnlyList<LetterItem> Of(IReadOnlyList<LetterLine> lines)
    {
        var reading = new LetterItems(lines);
        reading.Read();
        return reading._items;
    }

    private void Read()
    {
        // where the requests' headings end: the line before an item's first label, or the letter's end behind a decision
        var labels = Enumerable.Range(0, _lines.Count).Where(at => RankOf(_lines[at]) >= 0).ToArray();
        var starts = labels.Where((at, n) => n == 0 || RankOf(_lines[at]) <= RankOf(_lines[labels[n - 1]]) || LetterDecision.Ends(_lines, at - 1)).ToList();
        if (_lines.Count > 0 && (starts.Count == 0 || starts[^1] < _lines.Count) && LetterDecision.Ends(_lines, _lines.Count - 1))
            starts.Add(_lines.Count);

        var headings = new List<int>();
        foreach (var start in starts)
        {
            var floor = headings.Count == 0 ? 0 : LastLabelBefore(labels, start) + 1;
            headings.Add(headings.Count == 0 ? 0 : _requests.Above(start, floor));
        }
        for (var n = 0; n < starts.Count; n++)
            _items.Add(ReadOne(headings[n], starts[n], n + 1 < starts.Count ? headings[n + 1] : _lines.Count));
    }

    private LetterItem ReadOne(int heading, int label, int end)
    {
        var parts = new List<LetterLine>[] { [], [], [] };
        var part = -1;
        for (var at = label; at < end; at++)
        {
            var rank = RankOf(_lines[at]);
            part = rank >= 0 ? rank : part;
            var text = rank >= 0 ? _lines[at].Text[LetterWords.ItemLabels[rank].Length..].TrimStart() : _lines[at].Text;
            if (part >= 0 && text.Length > 0)
                parts[part].Add(_lines[at] with { Text = text });
        }
        return new LetterItem([.. _lines.Skip(heading).Take(label - heading)]) { Administrator = parts[0], Reviewer = parts[1], Rationale = parts[2] };
    }

    private static int LastLabelBefore(int[] labels, int start)
    {
        var found = Array.BinarySearch(labels, start);
        var next = found >= 0 ? found : ~found;
        return next == 0 ? -1 : labels[next - 1];
    }

    private static int RankOf(LetterLine line) => Array.FindIndex(LetterWords.ItemLabels, line.Begins);
}
