using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>Finds dates: with a year of four digits, or beside a word that says that a date follows.</summary>
internal static class DateScanner
{
    /// <summary>How far behind its word a date may stand, or before it.</summary>
    private const int Reach = 3;

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    public static void Scan(RequestLine line)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if ((ReadSlashed(line, at) ?? ReadNamed(line, at)) is not { } date)
                continue;
            line.Add(date, ClaimStep.Dates);
            at = date.Last;
        }
    }

    /// <summary>3/4/2014, 11-14-16.</summary>
    private static Mark? ReadSlashed(RequestLine line, int at)
    {
        var sign = line.GrammarAt(at + 1);
        if (sign is not (GrammarWord.Slash or GrammarWord.Dash) || line.GrammarAt(at + 3) != sign || !line.IsFreeNumber(at) || !line.IsFreeNumber(at + 2)
            || !line.IsFreeNumber(at + 4))
            return null;
        var year = (int)Math.Min(line.Tokens[at + 4].Number, 9999);
        var full = line.Tokens[at + 4].Length == 4;
        return full || line.Tokens[at + 4].Length == 2 && HasCue(line, at, at + 4)
            ? ToMark(at, at + 4, full ? year : 2000 + year, line.Tokens[at].Number, line.Tokens[at + 2].Number) : null;
    }

    /// <summary>July 3, 2009; April of 2011.</summary>
    private static Mark? ReadNamed(RequestLine line, int at)
    {
        if (line.GrammarAt(at) != GrammarWord.MonthName)
            return null;
        var month = Array.FindIndex(Months, name => line.Letters(at).Equals(name, StringComparison.OrdinalIgnoreCase)) + 1;
        var next = at + 1;
        decimal? day = null;
        if (line.IsFreeNumber(next) && line.Tokens[next].Length <= 2)
            day = line.Tokens[next++].Number;
        if (line.GrammarAt(next) is GrammarWord.Comma or GrammarWord.Of)
            next++;
        if (!line.IsFreeNumber(next) || line.Tokens[next].Length != 4)
            return null;
        return day is null ? new Mark(MarkKind.Date, at, next) : ToMark(at, next, (int)line.Tokens[next].Number, month, day.Value);
    }

    private static Mark? ToMark(int first, int last, int year, decimal month, decimal day) =>
        year is > 1900 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, (int)month)
            ? new Mark(MarkKind.Date, first, last) { Term = new DateOnly(year, (int)month, (int)day) } : null;

    private static bool HasCue(RequestLine line, int first, int last)
    {
        foreach (var mark in line.Marks)
        {
            var isNear = mark.Last < first && mark.Last >= first - Reach || mark.First > last && mark.First <= last + Reach;
            if (isNear && mark.Term is Phrase { Kind: PhraseKinds.DateOfService or PhraseKinds.OtherDate })
                return true;
        }
        return false;
    }
}
