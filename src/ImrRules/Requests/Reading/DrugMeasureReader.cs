using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>Reads how much of a drug is asked for, on the tokens that are still free: #60, qty 60, 2 refills, 120 grams, 30.000/30.</summary>
internal static class DrugMeasureReader
{
    /// <summary>Reads at a token; returns the last token that was read, or -1.</summary>
    public static int Read(RequestLine line, int at) => line.GrammarAt(at) switch
    {
        GrammarWord.Hash => ReadBehind(line, at, MarkKind.HashCount),
        GrammarWord.Quantity => ReadBehind(line, at, MarkKind.QuantityCount),
        GrammarWord.Refill => ReadBehind(line, at, MarkKind.Refills),
        GrammarWord.Supply => ReadBehind(line, at, MarkKind.DaysSupply),
        GrammarWord.Day when line.GrammarAt(at + 1) == GrammarWord.Supply => ReadBehind(line, at, MarkKind.DaysSupply),
        GrammarWord.No when line.GrammarAt(at + 1) == GrammarWord.Refill => Add(line, new Mark(MarkKind.Refills, at, at + 1)),
        GrammarWord.Each => ReadEvery(line, at),
        _ => ReadNumbered(line, at),
    };

    /// <summary>A word or sign with its number behind it: # 60, quantity: 60, refills x 2.</summary>
    private static int ReadBehind(RequestLine line, int at, MarkKind kind)
    {
        var next = at + 1;
        while (line.GrammarAt(next) is GrammarWord.Colon or GrammarWord.Of or GrammarWord.Hash or GrammarWord.Times or GrammarWord.Supply or GrammarWord.Equals or GrammarWord.Stop)
            next++;
        if (!NumberReader.TryRead(line, next, out var number, out var behind))
            return -1;
        return Add(line, new Mark(kind, at, behind - 1) { Amount = number });
    }

    /// <summary>Every 12 hours, q 4-6 hours, every 3 days, every other day: so many a day.</summary>
    private static int ReadEvery(RequestLine line, int at)
    {
        if (line.IsFree(at + 1) && line.Letters(at + 1).Equals("other", StringComparison.OrdinalIgnoreCase) && line.GrammarAt(at + 2) == GrammarWord.Day)
            return Add(line, new Mark(MarkKind.Frequency, at, at + 2) { Amount = Bounds.Of(1 / 2m), Text = TimeUnits.Days });
        if (!NumberReader.TryRead(line, at + 1, out var number, out var next) || number.Min <= 0)
            return -1;
        decimal inADay = line.GrammarAt(next) == GrammarWord.Hour || IsHour(line, next) ? 24 : line.GrammarAt(next) == GrammarWord.Day ? 1 : 0;
        return inADay == 0 ? -1 : Add(line, new Mark(MarkKind.Frequency, at, next) { Amount = new Bounds(inADay / number.Max, inADay / number.Min), Text = TimeUnits.Days });
    }

    /// <summary>The h of "q4h".</summary>
    private static bool IsHour(RequestLine line, int at) => line.IsGlued(at) && line.IsFree(at) && line.Letters(at) is "h" or "H";

    private static int ReadNumbered(RequestLine line, int at)
    {
        if (!line.IsFreeNumber(at))
            return -1;
        if (ReadClaimForm(line, at) is var claim and >= 0)
            return claim;
        if (!NumberReader.TryRead(line, at, out var number, out var next))
            return -1;
        return line.GrammarAt(next) switch
        {
            GrammarWord.Refill => Add(line, new Mark(MarkKind.Refills, at, next) { Amount = number }),
            GrammarWord.Gram => Add(line, new Mark(MarkKind.Package, at, next) { Amount = number, Text = "g" }),
            GrammarWord.Millilitre => Add(line, new Mark(MarkKind.Package, at, next) { Amount = number, Text = "ml" }),
            GrammarWord.Ounce => Add(line, new Mark(MarkKind.Package, at, next) { Amount = number, Text = "oz" }),
            _ => -1,
        };
    }

    /// <summary>A pharmacy claim's quantity and days: 30.000/30 is thirty for thirty days.</summary>
    private static int ReadClaimForm(RequestLine line, int at)
    {
        if (!line.Letters(at).EndsWith(".000") || line.GrammarAt(at + 1) != GrammarWord.Slash || !line.IsFreeNumber(at + 2))
            return -1;
        line.Add(new Mark(MarkKind.QuantityCount, at, at + 1) { Amount = Bounds.Of(line.Tokens[at].Number), Doubt = "quantity and days as in a pharmacy's claim" }, ClaimStep.Measures);
        return Add(line, new Mark(MarkKind.DaysSupply, at + 2, at + 2) { Amount = Bounds.Of(line.Tokens[at + 2].Number) });
    }

    private static int Add(RequestLine line, Mark mark)
    {
        line.Add(mark, ClaimStep.Measures);
        return mark.Last;
    }
}
