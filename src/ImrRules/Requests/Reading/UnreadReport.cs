namespace ImrRules.Requests.Reading;

/// <summary>Lists every word and number that no step has claimed, with what may have been meant.</summary>
internal sealed class UnreadReport(Suggestions suggestions)
{
    /// <summary>So many unread stretches get a suggestion; beyond, the text is no request of ours.</summary>
    private const int MostSuggestions = 16;

    public void Write(RequestLine line)
    {
        ClaimFillers(line);
        var suggested = 0;
        for (var at = 0; at < line.Count; at++)
        {
            if (!IsUnread(line, at))
                continue;
            var first = at;
            while (IsUnread(line, at + 1))
                at++;
            var suggestion = suggested++ < MostSuggestions ? suggestions.For(line, first, at) : null;
            line.Say(NoteKind.Unread, NoteSeverity.Unread, line.SpanOf(first, at), $"`{line.Words(first, at)}` was not read", suggestion);
        }
    }

    private static void ClaimFillers(RequestLine line)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (line.ClaimOf(at) == ClaimStep.Unread && GrammarWords.IsFiller(line.Tokens[at].Grammar))
                line.Claim(at, at, ClaimStep.Filler);
        }
    }

    private static bool IsUnread(RequestLine line, int at) => at < line.Count && line.ClaimOf(at) == ClaimStep.Unread && line.Tokens[at] is var token
        && (token.Kind != TokenKind.Sign || token.Grammar is GrammarWord.Hash or GrammarWord.Percent);
}
