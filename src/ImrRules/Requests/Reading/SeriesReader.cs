using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>Reads series and what says how a count goes on: series of 3, 3rd, each year.</summary>
internal static class SeriesReader
{
    /// <summary>Reads at a token; returns the last token that was read, or -1.</summary>
    public static int Read(RequestLine line, int at)
    {
        switch (line.GrammarAt(at))
        {
            case GrammarWord.Series when line.GrammarAt(at + 1) == GrammarWord.Of && NumberReader.TryRead(line, at + 2, out var number, out var next):
                return AddSeries(line, at, number, next);
            case GrammarWord.Per or GrammarWord.Each:
                return AddPer(line, at);
            default:
                break;
        }
        if (!line.IsFreeNumber(at) || line.GrammarAt(at + 1) != GrammarWord.OrdinalEnding || !line.IsGlued(at + 1))
            return -1;
        line.Add(new Mark(MarkKind.SeriesNumber, at, at + 1) { Amount = Bounds.Of(line.Tokens[at].Number) }, ClaimStep.Measures);
        return at + 1;
    }

    private static int AddSeries(RequestLine line, int start, Bounds number, int next)
    {
        var noun = line.CountedNounAt(next);
        var last = noun?.Last ?? next - 1;
        line.Add(new Mark(MarkKind.Count, start, last) { Amount = number, Term = noun?.Term }, ClaimStep.Measures);
        return last;
    }

    /// <summary>"24 sessions of psychotherapy each year": the count before it is a count a year.</summary>
    private static int AddPer(RequestLine line, int at)
    {
        var unit = line.GrammarAt(at + 1) switch { GrammarWord.Week => TimeUnits.Weeks, GrammarWord.Month => TimeUnits.Months, GrammarWord.Year => TimeUnits.Years, _ => null };
        var count = line.Marks.FindLastIndex(mark => mark.Kind == MarkKind.Count && mark.Term is Quantity && mark.Text is null);
        if (unit is null || count < 0)
            return -1;
        line.Marks[count] = line.Marks[count] with { Text = unit, Kind = unit == TimeUnits.Weeks ? MarkKind.Frequency : MarkKind.Count };
        line.Claim(at, at + 1, ClaimStep.Measures);
        return at + 1;
    }
}
