namespace ImrRules.Requests.Reading;

/// <summary>Finds codes: five digits (with a two-letter modifier behind a hyphen), a letter with four digits, or the eight digits and more of a drug product.</summary>
internal static class CodeScanner
{
    private const int ProcedureDigits = 5;
    private const int SupplyDigits = 4;
    private const int ProductDigits = 8;

    public static void Scan(RequestLine line)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (!line.IsFreeNumber(at) || !char.IsAsciiDigit(line.Text[line.Tokens[at].Start]) || !decimal.IsInteger(line.Tokens[at].Number)
                || line.Letters(at).ContainsAny(',', '.'))
                continue;
            var length = line.Tokens[at].Length;
            var letterBefore = line.IsGlued(at, TokenKind.Number) && at > 0 && line.Tokens[at - 1] is { Kind: TokenKind.Word, Length: 1 }
                && line.IsFree(at - 1);
            if (length == SupplyDigits && letterBefore)
                Add(line, line.GrammarAt(at - 2) == GrammarWord.Hash ? at - 2 : at - 1, at, at - 1);
            else if (length == ProcedureDigits && !line.IsGlued(at) && line.GrammarAt(at - 1) != GrammarWord.Hash || length >= ProductDigits)
                Add(line, at, EndsInModifier(line, at) ? at + 2 : at, at);
        }
    }

    private static void Add(RequestLine line, int first, int last, int codeFirst)
    {
        var hash = line.GrammarAt(first) == GrammarWord.Hash;
        line.Add(new Mark(MarkKind.Code, first, last) { Text = line.Words(codeFirst, last).ToUpperInvariant() }, ClaimStep.Codes);
        if (hash)
            line.Say(NoteKind.Alternative, NoteSeverity.Doubt, line.SpanOf(first, last), $"`{line.Words(first, last)}` was read as a code, not as a quantity");
    }

    private static bool EndsInModifier(RequestLine line, int at) =>
        line.GrammarAt(at + 1) == GrammarWord.Dash && line.IsGlued(at + 1) && line.IsGlued(at + 2) && line.Tokens[at + 2].Length == 2;
}
