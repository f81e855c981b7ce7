namespace ImrRules.Cases.Letters;

/// <summary>Finds where a request begins behind the rationale of the item before it: no label parts the two, only the ends of sentences and the lengths of lines.</summary>
internal sealed class RequestStart
{
    // the longest heading seen has 550 characters; what is longer is a rationale that ends without a full stop
    private const int LongestHeading = 800;

    // a request's lines break at three quarters of the page and beyond; where one stops before that, a paragraph ends
    private const double ShortestFullLine = 0.6;

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
        while (floor < end && _lines.Take(end).Skip(floor).Any(line => ItemLabel.RankOf(line) >= 0))
            floor++;
        if (end <= floor || !LetterDecision.Ends(_lines, end - 1) && LetterProse.EndsSentence(_lines[end - 1].Text))
            return end;
        var first = end - 1;
        var length = _lines[first].Text.Length;
        while (first > floor && length <= LongestHeading && GoesOn(first, end))
        {
            first--;
            length += _lines[first].Text.Length + 1;
        }
        return length > LongestHeading ? end - 1 : first;
    }

    /// <summary>True where the line above belongs to the same heading.</summary>
    private bool GoesOn(int first, int end)
    {
        var above = _lines[first - 1].Text;
        if (ContinuesSplitRequest(LetterProse.Join(_lines.Skip(first).Take(end - first).Select(line => line.Text))))
            return true;
        return !LetterProse.EndsSentence(above) && (above[^1] is ':' or ',' || above.Length >= _usualLength * ShortestFullLine);
    }

    /// <summary>True where the sentences so far speak of an original request that stands above them.</summary>
    private static bool ContinuesSplitRequest(string heading) =>
        LetterWords.SplitRequestGoesOn.Any(words => heading.Contains(words, StringComparison.OrdinalIgnoreCase))
        && !heading.Contains(LetterWords.SplitRequestBegins, StringComparison.OrdinalIgnoreCase);
}
