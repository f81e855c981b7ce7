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
        var firstHeading = First(lines, line => LetterWords.Headings.Any(line.Begins)) ?? lines.Count;
        var firstItem = First(lines, line => ItemLabel.RankOf(line) >= 0) ?? lines.Count;
        var summary = Above(lines, First(lines, line => line.Begins(LetterWords.Summary)) ?? First(lines, line => line.Ends(LetterWords.SummaryBegins)));
        var decisions = Above(lines, First(lines, line => line.Begins(LetterWords.Decisions)) ?? First(lines, line => line.Ends(LetterWords.DecisionsBegin)));
        var credentials = First(lines, line => line.Begins(LetterWords.Licensure) || line.Begins(LetterWords.Specialty));
        return new LetterParts
        {
            Header = Slice(lines, 0, Math.Min(firstHeading, LongestHeader)),
            Credentials = credentials is { } from ? Slice(lines, from, summary ?? decisions ?? firstItem) : [],
            Summary = summary is { } begin ? Behind(Slice(lines, begin + 1, decisions ?? firstItem), LetterWords.SummaryBegins) : [],
            Decisions = Behind(Slice(lines, (decisions ?? summary ?? -1) + 1, lines.Count), LetterWords.DecisionsBegin),
        };
    }

    /// <summary>
    /// A heading with an item above it was moved, and divides nothing. A single label above it slipped there itself, and a decision below that label as well;
    /// the header may tell that the case's decision is to uphold.
    /// </summary>
    private static int? Above(IReadOnlyList<LetterLine> lines, int? heading)
    {
        if (heading is not { } found)
            return null;
        int[] labels = [.. Enumerable.Range(0, found).Where(at => ItemLabel.RankOf(lines[at]) >= 0)];
        var items = Enumerable.Range(0, labels is [var label] ? label : found).Any(at => LetterDecision.Ends(lines, at, misspelt: false));
        return labels.Length <= 1 && !items ? found : null;
    }

    private static int? First(IReadOnlyList<LetterLine> lines, Func<LetterLine, bool> found)
    {
        for (var at = 0; at < lines.Count; at++)
        {
            if (found(lines[at]))
                return at;
        }
        return null;
    }

    private static IReadOnlyList<LetterLine> Slice(IReadOnlyList<LetterLine> lines, int from, int to) => to <= from ? [] : [.. lines.Skip(from).Take(to - from)];

    /// <summary>The lines behind the sentence that introduces a part; all of them where it is not there. The sentence's end may be split over two lines; below a label it slipped there.</summary>
    private static IReadOnlyList<LetterLine> Behind(IReadOnlyList<LetterLine> lines, string introduced)
    {
        for (var at = 0; at < Math.Min(lines.Count, 5) && ItemLabel.RankOf(lines[at]) < 0; at++)
        {
            if (lines[at].Ends(introduced) || at > 0 && $"{lines[at - 1].Text} {lines[at].Text}".EndsWith(introduced, StringComparison.OrdinalIgnoreCase))
                return Slice(lines, at + 1, lines.Count);
        }
        return lines;
    }
}
