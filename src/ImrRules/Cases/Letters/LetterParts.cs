namespace ImrRules.Cases.Letters;

/// <summary>The parts of a letter by its headings. A part that is missing is empty.</summary>
internal sealed class LetterParts
{
    // the header has seven labels with their values; a longer one is none
    private const int LongestHeader = 60;

    public required IReadOnlyList<LetterLine> Header { get; init; }

    public required IReadOnlyList<LetterLine> Credentials { get; init; }

    public required IReadOnlyList<LetterLine> Summary { get; init; }

    public required IReadOnlyList<LetterLine> Decisions { get; init; }

    public static LetterParts Of(IReadOnlyList<LetterLine> lines)
    {
        var firstHeading = First(lines, 0, line => LetterWords.Headings.Any(line.Begins)) ?? lines.Count;
        var summary = First(lines, 0, line => line.Begins(LetterWords.Summary));
        var decisions = First(lines, 0, line => line.Begins(LetterWords.Decisions));
        var credentials = First(lines, 0, line => line.Begins(LetterWords.Licensure) || line.Begins(LetterWords.Specialty));
        return new LetterParts
        {
            Header = Slice(lines, 0, Math.Min(firstHeading, LongestHeader)),
            Credentials = credentials is { } from ? Slice(lines, from, summary ?? decisions ?? lines.Count) : [],
            Summary = summary is { } begin ? Behind(Slice(lines, begin + 1, decisions ?? lines.Count), LetterWords.SummaryBegins) : [],
            Decisions = Behind(decisions is { } heading ? Slice(lines, heading + 1, lines.Count) : Slice(lines, (summary ?? -1) + 1, lines.Count), LetterWords.DecisionsBegin),
        };
    }

    private static int? First(IReadOnlyList<LetterLine> lines, int from, Func<LetterLine, bool> found)
    {
        for (var at = from; at < lines.Count; at++)
        {
            if (found(lines[at]))
                return at;
        }
        return null;
    }

    private static IReadOnlyList<LetterLine> Slice(IReadOnlyList<LetterLine> lines, int from, int to) => to <= from ? [] : [.. lines.Skip(from).Take(to - from)];

    /// <summary>The lines behind the sentence that introduces a part; all of them where it is not there. The sentence's end may be split over two lines.</summary>
    private static IReadOnlyList<LetterLine> Behind(IReadOnlyList<LetterLine> lines, string introduced)
    {
        for (var at = 0; at < Math.Min(lines.Count, 5); at++)
        {
            if (lines[at].Ends(introduced) || at > 0 && $"{lines[at - 1].Text} {lines[at].Text}".EndsWith(introduced, StringComparison.OrdinalIgnoreCase))
                return Slice(lines, at + 1, lines.Count);
        }
        return lines;
    }
}
