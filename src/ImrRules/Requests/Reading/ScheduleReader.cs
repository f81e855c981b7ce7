using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>
/// Reads schedules and counts on the tokens that are still free: 3 times a week, 2 x 4 weeks, 2x6, for 6 weeks, x 12 sessions, 80 hours, weekly.
/// </summary>
internal static class ScheduleReader
{
    /// <summary>Reads at a token; returns the last token that was read, or -1.</summary>
    public static int Read(RequestLine line, int at)
    {
        if (RateWord(line, at) is { } everyUnit)
            return Add(line, new Mark(MarkKind.Frequency, at, at) { Amount = Bounds.Of(1), Text = everyUnit });
        if (line.GrammarAt(at) is GrammarWord.Once or GrammarWord.Twice)
            return ReadFrequency(line, at, at + 1, Bounds.Of(line.GrammarAt(at) == GrammarWord.Once ? 1 : 2));
        var start = line.GrammarAt(at) == GrammarWord.Times ? at + 1 : at;
        if (!NumberReader.TryRead(line, start, out var number, out var next))
            return -1;
        if (start > at)
            return ReadCount(line, at, number, next) is var counted and >= 0 ? counted : Add(line, new Mark(MarkKind.TimesCount, at, next - 1) { Amount = number });
        if (ReadFrequency(line, at, next, number) is var frequency and >= 0)
            return frequency;
        if (ReadProduct(line, at, number, next) is var product and >= 0)
            return product;
        return ReadCount(line, at, number, next);
    }

    /// <summary>3 times a week, 3x/wk, 3 per week, 3 visits a week, 4 days a week, 2 times weekly, 8/day.</summary>
    private static int ReadFrequency(RequestLine line, int start, int next, Bounds number)
    {
        if (line.GrammarAt(next) == GrammarWord.TimesAWeek)
            return Add(line, new Mark(MarkKind.Frequency, start, next) { Amount = number, Text = TimeUnits.Weeks });
        var noun = line.CountedNounAt(next);
        var times = line.GrammarAt(next) == GrammarWord.Times || line.Tokens[start].Grammar is GrammarWord.Once or GrammarWord.Twice;
        var at = noun is { } found ? found.Last + 1 : line.GrammarAt(next) is GrammarWord.Times or GrammarWord.Day ? next + 1 : next;
        if (RateWord(line, at) is { } rate && (times || at == next))
            return Add(line, new Mark(MarkKind.Frequency, start, at) { Amount = number, Text = rate });
        var per = line.GrammarAt(at) is GrammarWord.Per or GrammarWord.Each or GrammarWord.Slash or GrammarWord.Article;
        if (!per && !times || TimeUnit(line, per ? at + 1 : at) is not { } unit)
            return -1;
        return noun is not null && unit != TimeUnits.Weeks
            ? AddCount(line, start, at + 1, number, noun.Value, unit)
            : Add(line, new Mark(MarkKind.Frequency, start, per ? at + 1 : at) { Amount = number, Text = unit });
    }

    /// <summary>2x6, 2 times 8, 2 x 4 weeks, two times four visits.</summary>
    private static int ReadProduct(RequestLine line, int start, Bounds first, int next)
    {
        if (line.GrammarAt(next) != GrammarWord.Times || !NumberReader.TryRead(line, next + 1, out var second, out var behind))
            return -1;
        if (line.GrammarAt(behind) is GrammarWord.Week)
        {
            line.Add(new Mark(MarkKind.Frequency, start, next) { Amount = first, Text = TimeUnits.Weeks }, ClaimStep.Measures);
            return Add(line, new Mark(MarkKind.Duration, next + 1, behind) { Amount = second, Text = TimeUnits.Weeks });
        }
        if (TimeUnit(line, behind) is not null)
            return -1;
        return Add(line, new Mark(MarkKind.Product, start, line.CountedNounAt(behind)?.Last ?? behind - 1) { Amount = first, Term = second });
    }

    /// <summary>12 sessions, 80 hours, 6 weeks, 3 units, series of 3 injections.</summary>
    private static int ReadCount(RequestLine line, int start, Bounds number, int next)
    {
        var at = line.GrammarAt(next) == GrammarWord.Dash ? next + 1 : next;
        switch (line.GrammarAt(at))
        {
            case GrammarWord.Hour or GrammarWord.Minute or GrammarWord.Unit when !line.IsGlued(at + 1, TokenKind.Number):
                return ReadTimed(line, start, at, number);
            case GrammarWord.Day or GrammarWord.Month when line.GrammarAt(at + 1) == GrammarWord.Supply:
                var days = line.GrammarAt(at) == GrammarWord.Day ? number : number * Bounds.Of(30);
                return Add(line, new Mark(MarkKind.DaysSupply, start, at + 1) { Amount = days });
            default:
                break;
        }
        if (TimeUnit(line, at) is { } unit)
            return Add(line, new Mark(MarkKind.Duration, start, at) { Amount = number, Text = unit });
        return line.CountedNounAt(next) is { } noun ? AddCount(line, start, noun.Last, number, noun, per: null) : -1;
    }

    /// <summary>80 hours, 4 hours a day, 15 minutes, 4 units per session.</summary>
    private static int ReadTimed(RequestLine line, int start, int at, Bounds number)
    {
        var name = line.GrammarAt(at) switch { GrammarWord.Hour => "hours", GrammarWord.Minute => "minutes", _ => "units" };
        var last = at;
        if (line.GrammarAt(at + 1) is GrammarWord.Per or GrammarWord.Each or GrammarWord.Article or GrammarWord.Slash)
        {
            if (TimeUnit(line, at + 2) is { } unit)
                (name, last) = ($"{name} a {TimeUnits.Singular(unit)}", at + 2);
            else if (line.CountedNounAt(at + 2) is { } noun)
                (name, last) = ($"{name} a {TimeUnits.Singular(noun.Term!.ToString()!)}", noun.Last);
        }
        return Add(line, new Mark(MarkKind.Count, start, last) { Amount = number, Text = name });
    }

    private static int AddCount(RequestLine line, int start, int last, Bounds number, Mark noun, string? per) =>
        Add(line, new Mark(MarkKind.Count, start, last) { Amount = number, Term = noun.Term, Text = per });

    private static int Add(RequestLine line, Mark mark)
    {
        line.Add(mark, ClaimStep.Measures);
        return mark.Last;
    }

    private static string? RateWord(RequestLine line, int at) => line.GrammarAt(at) switch
    {
        GrammarWord.Daily => TimeUnits.Days,
        GrammarWord.Weekly => TimeUnits.Weeks,
        GrammarWord.Monthly => TimeUnits.Months,
        _ => null,
    };

    private static string? TimeUnit(RequestLine line, int at) => line.GrammarAt(at) switch
    {
        GrammarWord.Day => TimeUnits.Days,
        GrammarWord.Week => TimeUnits.Weeks,
        GrammarWord.Month => TimeUnits.Months,
        GrammarWord.Year => TimeUnits.Years,
        _ => null,
    };
}
