using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>A wording of the vocabulary that was found in a request.</summary>
internal readonly record struct LexiconMatch(LexiconTerm Term, int First, int Last, bool Plural, string? Doubt)
{
    /// <summary>The term that the words name, with the doubt that an author attached to them; null where no term's needs are met.</summary>
    public static LexiconMatch? Choose(RequestLine line, IReadOnlyList<LexiconTerm> terms, int first, int last, bool plural)
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
            else if (!NeedsAreMet(line, term, first, last) || plural && last == first && term.Term is Treatment { Drug: not null })
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

    private static bool NeedsAreMet(RequestLine line, LexiconTerm term, int first, int last)
    {
        if (term.Needs.Count == 0)
            return true;
        foreach (var needed in term.Needs)
        {
            var (start, end) = line.OutermostPlaces(needed);
            if (start >= 0 && (start + needed.Length <= first || end > last))
                return true;
        }
        return false;
    }
}
