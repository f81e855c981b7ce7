using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>Finds the vocabulary's wordings, the longest first.</summary>
internal static class LexiconScanner
{
    public static void Scan(RequestLine line, Lexicon lexicon)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (!line.IsFree(at) || lexicon.LongestAt(line, at) is not { } match)
                continue;
            if (match.Term.Term is Phrase { Kind: PhraseKinds.Filler })
                line.Claim(match.First, match.Last, ClaimStep.Filler);
            else
                line.Add(ToMark(match), ClaimStep.Lexicon);
            Note(line, match);
            at = match.Last;
        }
    }

    private static Mark ToMark(LexiconMatch match) => new(KindOf(match.Term.Kind), match.First, match.Last)
    {
        Term = match.Term.Term,
        Plural = match.Plural || match.Term.BothSides,
        Doubt = match.Doubt,
    };

    private static MarkKind KindOf(TermKind kind) => kind switch
    {
        TermKind.Treatment => MarkKind.Treatment,
        TermKind.Region => MarkKind.Region,
        TermKind.Quantity => MarkKind.CountedNoun,
        TermKind.Condition => MarkKind.Condition,
        _ => MarkKind.Phrase,
    };

    private static void Note(RequestLine line, LexiconMatch match)
    {
        var span = line.SpanOf(match.First, match.Last);
        var words = line.Words(match.First, match.Last);
        if (match.Doubt is { } doubt)
            line.Say(NoteKind.Alternative, NoteSeverity.Doubt, span, $"`{words}`: {doubt}");
        if (match.Term.Kind == TermKind.Treatment && line.Tokens.FindIndex(match.First, match.Last - match.First + 1, token => token.Grammar == GrammarWord.Or) >= 0)
            line.Say(NoteKind.Alternative, NoteSeverity.Doubt, span, $"`{words}` offers a choice");
        if (match.Term.Kind == TermKind.Treatment && line.Tokens.FindIndex(match.First, match.Last - match.First + 1, token => token.Kind == TokenKind.Number) >= 0)
            line.Say(NoteKind.Alternative, NoteSeverity.Doubt, span, $"the number in `{words}` was read as a part of the name, not as an amount");
        if (match.Term.Inside is { } inside && !IsAll(match, line))
            line.Say(NoteKind.Alternative, NoteSeverity.Doubt, span, $"`{words}` was read as `{match.Term.Term}`, not as `{inside}`");
        if (match.Term.Misspelt)
            line.Say(NoteKind.Corrected, SeverityOf(match.Term), span, $"`{words}` was read as `{match.Term.Term}`", match.Term.Term.ToString());
    }

    /// <summary>Where nothing stands beside the wording, no word of it can belong to another treatment.</summary>
    private static bool IsAll(LexiconMatch match, RequestLine line) =>
        line.Tokens.Where((_, at) => at < match.First || at > match.Last).All(token => token.Kind == TokenKind.Sign);

    /// <summary>A misspelt drug is never read without a person's look.</summary>
    private static NoteSeverity SeverityOf(LexiconTerm term) => term.Term is Treatment { Drug: null } ? NoteSeverity.Note : NoteSeverity.Doubt;
}
