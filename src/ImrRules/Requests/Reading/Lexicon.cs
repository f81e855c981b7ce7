namespace ImrRules.Requests.Reading;

/// <summary>All wordings of a vocabulary as a trie over numbered words.</summary>
internal sealed class Lexicon
{
    private const int Root = 0;

    private readonly Dictionary<ulong, int> _steps;
    private readonly LexiconTerm[][] _terms;

    public Lexicon(WordTable words, Dictionary<ulong, int> steps, LexiconTerm[][] terms, IReadOnlySet<string> drugWords)
    {
        Words = words;
        DrugWords = drugWords;
        _steps = steps;
        _terms = terms;
    }

    public WordTable Words { get; }

    /// <summary>The words that stand in names of drugs: never corrected to.</summary>
    public IReadOnlySet<string> DrugWords { get; }

    public static ulong StepKey(int node, int word) => (ulong)(uint)node << 32 | (uint)word;

    public IReadOnlyList<LexiconTerm> TermsAt(int node) => _terms[node];

    /// <summary>
    /// The longest wording that begins at a token and whose needs are met; null where there is none.
    /// A hyphen, a full stop or an apostrophe inside a wording need not be written as the author did.
    /// </summary>
    public LexiconMatch? LongestAt(RequestLine line, int first)
    {
        LexiconMatch? longest = null;
        var node = Root;
        var plural = false;
        for (var at = first; at < line.Count && line.IsFree(at); at++)
        {
            var token = line.Tokens[at];
            if (IsJoint(line, at))
            {
                if (at == first)
                    return null;
                continue;
            }
            if (Step(node, token.Word) is { } exact)
            {
                (node, plural) = (exact, false);
            }
            else if (Step(node, token.Singular) is { } singular)
            {
                (node, plural) = (singular, true);
            }
            else
            {
                break;
            }
            if (_terms[node].Length > 0)
                longest = LexiconMatch.Choose(line, _terms[node], first, at, plural) ?? longest;
        }
        return longest;
    }

    private int? Step(int node, int word) => word >= 0 && _steps.TryGetValue(StepKey(node, word), out var next) ? next : null;

    /// <summary>The full stop of "No. 3".</summary>
    private static bool IsOfNumber(RequestLine line, int at) => line.Tokens[at - 1].Grammar == GrammarWord.No && line.IsFreeNumber(at + 1);

    /// <summary>A sign that joins two words into one wording: a hyphen without a space on both sides, a full stop inside an abbreviation, an apostrophe.</summary>
    private static bool IsJoint(RequestLine line, int at)
    {
        var token = line.Tokens[at];
        return token.Kind == TokenKind.Sign && token.Grammar switch
        {
            GrammarWord.Dash => line.IsGlued(at) || line.IsGlued(at + 1),
            GrammarWord.Stop => line.IsGlued(at) && (line.IsGlued(at + 1) || IsOfNumber(line, at)),
            GrammarWord.None => line.Letters(at)[0] is '\'' or '\u2019',
            _ => false,
        };
    }
}
