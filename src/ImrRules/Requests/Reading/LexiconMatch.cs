using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>A wording of the vocabulary that was found in a request.</summary>
internal readonly record struct LexiconMatch(LexiconTerm Term, int First, int Last, bool Plural, string? Doubt)
{
    /// <summary>The term that the words name, with the doubt that an author attached to them; null where no term's needs are met.</summary>
    public static LexiconMatch? Choose(RequestLine line, Lexicon lexicon, IReadOnlyList<LexiconTerm> terms, int first, int last, bool plural)
    {
        LexiconTerm? chosen = null;
        LexiconTerm? doubt = null;
        LexiconTerm? other = null;
        foreach (var term in terms)
        {
            if (term.Term is Phrase { Kind: PhraseKinds.InDoubt })
                doubt ??= term;
            else if (term.Term is Phrase { Kind: PhraseKinds.Compound } && line.Marks.Exists(mark => mark.Term is Treatment { Drug: not null }))
                return new LexiconMatch(term, first, last, plural, null);
            else if (!NeedsAreMet(line, lexicon, term, first, last) || plural && last == first && term.Term is Treatment { Drug: not null })
                continue;
            else if (chosen is null)
                chosen = term;
            else if (chosen.Kind == term.Kind && chosen.Kind == TermKind.Treatment && !ReferenceEquals(chosen.Term, term.Term) && chosen.Needs.Count == 0)
                other ??= term;
        }
        if ((chosen ?? doubt) is not { } found)
            return null;
        var why = (doubt?.Term as Phrase)?.Value ?? (other is null ? null : $"it can also mean {other.Term}");
        return new LexiconMatch(found, first, last, plural, why);
    }

    private static bool NeedsAreMet(RequestLine line, Lexicon lexicon, LexiconTerm term, int first, int last)
    {
        if (term.Needs.Count == 0)
            return true;
        foreach (var needed in term.Needs)
        {
            for (var at = 0; at + needed.Length <= line.Count; at++)
            {
                if ((at > last || at + needed.Length <= first) && Stands(line, needed, at))
                    return true;
            }
        }
        return false;
    }

    private static bool Stands(RequestLine line, int[] words, int at)
    {
        for (var word = 0; word < words.Length; word++)
        {
            if (line.Tokens[at + word].Word != words[word] && line.Tokens[at + word].Singular != words[word])
                return false;
        }
        return true;
    }
}
