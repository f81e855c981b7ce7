namespace ImrRules.Cases.Letters;

/// <summary>Finds where a request begins behind the rationale of the item before it: no label parts the two, only the ends of sentences and the lengths of lines.</summary>
internal sealed class RequestStart
{
    // the longest heading seen has 550 characters; what is longer is a rationale that ends without a full stop
    private const int LongestHeading = 800;

    // a request's lines break at three quarters of the page and beyond; where one stops before that, a paragraph ends
    private const double ShortestFullLine = 0.6;

    // the lines of a rationale but its last one are longer
    private const double LongestLastLine = 0.85;

    private readonly IReadOnlyList<LetterLine> _lines;
    private readonly int _usualLength;

    public RequestStart(IReadOnlyList<LetterLine> lines)
    {
        _lines = lines;
        var lengths = lines.Select(line => line.Text.Length).Order().ToArray();
        _usualLength = lengths.Length == 0 ? 0 : lengths[lengths.Length / 2];
    }

    /// <summary>The first line of the request whose heading ends above a line; that line itself where none stands above it.</summary>
    /// <param name="end">The line behind the heading.</param>
    /// <param name="floor">The first line that the heading can reach up to.</param>
    public int Above(int end, int floor)
    {
        floor = Floor(end, floor);
        if (end <= floor)
            return end;
        if (LetterDecision.Ends(_lines, end - 1))
            return Whole(Begin(end, floor, mayBeSplit: true) ?? Begin(end, floor, mayBeSplit: false) ?? end - 1, end);

        // without a decision only few words are taken for a request: they may be the end of what stands above
        if (LetterProse.EndsSentence(_lines[end - 1].Text) || floor > 0 && ItemLabel.RankOf(_lines[floor - 1]) is >= 0 and < ItemLabel.Rationale)
            return end;
        return Begin(end, floor, mayBeSplit: true) is { } first && MayBeRequest(first, end) ? first : end;
    }

    /// <summary>A request is no end of a sentence and no date, and where no colon ends it its last line is not filled to the margin, as one of a rationale is.</summary>
    private bool MayBeRequest(int first, int end)
    {
        var (words, last) = (Heading(first, end), _lines[end - 1].Text);
        return !char.IsLower(words[0]) && words.Any(char.IsLetter) && (last.Contains(':', StringComparison.Ordinal) || last.Length < _usualLength * LongestLastLine)
            && (IsSplit(words) || LetterProse.SentenceEnd(words, 0) == words.Length);
    }

    /// <summary>Headings, labels and the sentences that introduce a part are no request's.</summary>
    private int Floor(int end, int floor)
    {
        for (var at = end - 1; at >= floor; at--)
        {
            if (LetterWords.Headings.Any(_lines[at].Begins) || LetterWords.Introductions.Any(_lines[at].Ends))
                return at + 1;
        }
        return floor;
    }

    /// <summary>The first line; null where the heading would be longer than any is, or the beginning of a split request is not found.</summary>
    private int? Begin(int end, int floor, bool mayBeSplit)
    {
        var first = end - 1;
        var length = _lines[first].Text.Length;
        while (first > floor && (mayBeSplit && LacksBeginning(Heading(first, end)) || GoesOn(first)))
        {
            first--;
            length += _lines[first].Text.Length + 1;
            if (length > LongestHeading)
                return null;
        }
        return mayBeSplit && LacksBeginning(Heading(first, end)) ? null : first;
    }

    /// <summary>A request begins with a capital letter or a number; lines of another kind above one are the end of a rationale.</summary>
    private int Whole(int first, int end)
    {
        var begin = first;
        while (begin < end - 1 && char.IsLower(_lines[begin].Text[0]))
            begin++;
        return begin;
    }

    private string Heading(int first, int end) => LetterProse.Join(_lines.Skip(first).Take(end - first).Select(line => line.Text));

    /// <summary>True where the line above belongs to the same heading.</summary>
    private bool GoesOn(int first)
    {
        var above = _lines[first - 1].Text;
        return !LetterDecision.Ends(_lines, first - 1) && !LetterProse.EndsSentence(above) && (above[^1] is ':' or ',' || above.Length >= _usualLength * ShortestFullLine);
    }

    private static bool IsSplit(string heading) => heading.Contains(LetterWords.SplitRequestBegins, StringComparison.OrdinalIgnoreCase);

    /// <summary>True where the sentences so far speak of an original request that stands above them.</summary>
    private static bool LacksBeginning(string heading) =>
        LetterWords.SplitRequestGoesOn.Any(words => heading.Contains(words, StringComparison.OrdinalIgnoreCase)) && !IsSplit(heading);
}
