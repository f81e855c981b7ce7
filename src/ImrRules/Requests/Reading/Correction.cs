namespace ImrRules.Requests.Reading;

/// <summary>
/// Corrects a misspelt word that is no drug: one edit, six letters or more, the same first letter, and no other word of the vocabulary within two edits.
/// Names of drugs are never corrected, only suggested.
/// </summary>
internal sealed class Correction(Lexicon lexicon, NearWords near)
{
    private const int ShortestWord = 6;

    /// <summary>So many unknown words of one request are looked up; the rest only stay unread.</summary>
    private const int MostWords = 16;

    public void Correct(RequestLine line)
    {
        var looked = 0;
        for (var at = 0; at < line.Count && looked < MostWords; at++)
        {
            if (line.Tokens[at] is not { Kind: TokenKind.Word, Word: < 0, Singular: < 0, Grammar: GrammarWord.None, Length: >= ShortestWord })
                continue;
            looked++;
            if (WordMeant(line.Letters(at)) is not { } meant)
                continue;
            line.Tokens[at] = line.Tokens[at] with { Word = lexicon.Words.Find(meant) };
            line.Say(NoteKind.Corrected, NoteSeverity.Note, line.SpanOf(at, at), $"`{line.Letters(at)}` was read as `{meant}`", meant);
        }
    }

    private string? WordMeant(ReadOnlySpan<char> written) =>
        near.Within(written, bound: 2) is [(var word, 1)] && !lexicon.DrugWords.Contains(word)
            && char.ToUpperInvariant(word[0]) == char.ToUpperInvariant(written[0]) ? word : null;
}
