using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>Accounts for every token of a request that was read.</summary>
internal static class Explanation
{
    public static IReadOnlyList<ClaimedToken> Of(RequestLine line)
    {
        var claims = new ClaimedToken[line.Count];
        for (var at = 0; at < line.Count; at++)
        {
            var step = line.ClaimOf(at);
            var mark = line.Marks.FindLast(mark => mark.First <= at && at <= mark.Last);
            claims[at] = new ClaimedToken(line.SpanOf(at, at), line.Letters(at).ToString(), step, step is ClaimStep.Unread or ClaimStep.Filler or ClaimStep.Sign ? null : Meaning(mark));
        }
        return claims;
    }

    private static string? Meaning(Mark mark) => mark.Kind switch
    {
        MarkKind.Phrase when mark.Term is Phrase phrase => phrase.Value is null ? phrase.Kind : $"{phrase.Kind}: {phrase.Value}",
        MarkKind.Treatment or MarkKind.Region or MarkKind.Condition or MarkKind.CountedNoun => $"{Name(mark.Kind)}: {mark.Term}",
        MarkKind.Levels => $"levels: {string.Join(", ", mark.Levels ?? [])}",
        MarkKind.Code or MarkKind.Strength => $"{Name(mark.Kind)}: {mark.Text}",
        MarkKind.Product => $"{mark.Amount} times {mark.Second}",
        MarkKind.Date => "date",
        _ => $"{Name(mark.Kind)}: {mark.Amount} {mark.Term ?? mark.Text}".TrimEnd(),
    };

    private static string Name(MarkKind kind) => kind switch
    {
        MarkKind.CountedNoun => "quantity",
        MarkKind.TimesCount or MarkKind.HashCount or MarkKind.QuantityCount => "count",
        MarkKind.DaysSupply => "days of supply",
        MarkKind.SeriesNumber => "place in a series",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
