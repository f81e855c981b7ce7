namespace ImrRules.Requests.Reading;

/// <summary>Claims the signs that are left, and marks those that part one thing from the next.</summary>
internal static class SeparatorScanner
{
    public static void Scan(RequestLine line)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (!line.IsFree(at) || line.Tokens[at].Kind != TokenKind.Sign)
                continue;
            if (KindOf(line, at) is { } kind)
                line.Marks.Add(new Mark(kind, at, at));
            if (line.Tokens[at].Grammar is not (GrammarWord.Hash or GrammarWord.Percent))
                line.Claim(at, at, ClaimStep.Sign);
        }
    }

    private static MarkKind? KindOf(RequestLine line, int at) => line.Tokens[at].Grammar switch
    {
        GrammarWord.Comma or GrammarWord.Slash or GrammarWord.Open or GrammarWord.Close => MarkKind.Separator,
        GrammarWord.Dash => line.IsGlued(at) && line.IsGlued(at + 1) ? null : MarkKind.Separator,
        GrammarWord.Semicolon or GrammarWord.Colon => MarkKind.Stop,
        GrammarWord.Stop => line.IsGlued(at) && line.IsGlued(at + 1) ? null : MarkKind.Stop,
        _ => null,
    };
}
