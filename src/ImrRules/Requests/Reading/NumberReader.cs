namespace ImrRules.Requests.Reading;

/// <summary>Reads a number or a range: 6, six, six (6), 2-3, 2 to 3, up to three.</summary>
internal static class NumberReader
{
    /// <summary>Reads at a token; false where no free number stands there. <paramref name="next"/> is the first token behind it.</summary>
    public static bool TryRead(RequestLine line, int at, out Bounds value, out int next)
    {
        value = default;
        next = at;
        var upTo = line.GrammarAt(at) == GrammarWord.UpTo && line.GrammarAt(at + 1) == GrammarWord.To;
        if (!TryReadOne(line, upTo ? at + 2 : at, out var first, out next))
            return false;
        value = Bounds.Of(first);
        if (line.GrammarAt(next) is GrammarWord.Dash or GrammarWord.To or GrammarWord.Or && TryReadOne(line, next + 1, out var last, out var behind)
            && last > first)
        {
            value = new Bounds(first, last);
            next = behind;
        }
        if (upTo)
            line.Say(NoteKind.Alternative, NoteSeverity.Doubt, line.SpanOf(at, next - 1),
                $"`{line.Words(at, next - 1)}` is an upper bound; the highest number is taken");
        return true;
    }

    private static bool TryReadOne(RequestLine line, int at, out decimal number, out int next)
    {
        number = 0;
        next = at;
        if (!line.IsFreeNumber(at))
            return false;
        number = line.Tokens[at].Number;
        next = at + 1;
        if (!char.IsAsciiDigit(line.Text[line.Tokens[at].Start]) && line.GrammarAt(at + 1) == GrammarWord.Open && line.IsFreeNumber(at + 2)
            && line.GrammarAt(at + 3) == GrammarWord.Close)
        {
            next = at + 4;
            if (line.Tokens[at + 2].Number != number)
                line.Say(NoteKind.Conflict, NoteSeverity.Doubt, line.SpanOf(at, at + 3), $"`{line.Words(at, at + 3)}` gives two different numbers");
        }
        return true;
    }
}
