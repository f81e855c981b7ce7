using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>Builds the lexicon of a vocabulary, once.</summary>
internal sealed class LexiconBuilder
{
    private static readonly WordTable NoWords = new(new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase));

    private readonly Dictionary<string, int> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<ulong, int> _steps = [];
    private readonly List<List<LexiconTerm>> _terms = [[]];
    private readonly List<(int[] Words, int Node)> _wordings = [];
    private readonly HashSet<string> _drugWords = new(StringComparer.OrdinalIgnoreCase);

    public static Lexicon Build(ClinicalVocabulary vocabulary)
    {
        var builder = new LexiconBuilder();
        foreach (var treatment in vocabulary.Treatments)
            builder.Add(treatment);
        foreach (var region in vocabulary.Regions)
        {
            builder.AddAll(new LexiconTerm(TermKind.Region, region), [region.Name, .. region.Also]);
            builder.AddAll(new LexiconTerm(TermKind.Region, region) { BothSides = true }, region.BothSides);
        }
        foreach (var quantity in vocabulary.Quantities)
            builder.AddAll(new LexiconTerm(TermKind.Quantity, quantity), [quantity.Name, .. quantity.Also]);
        foreach (var phrase in vocabulary.Phrases)
            builder.AddAll(new LexiconTerm(TermKind.Phrase, phrase), [phrase.Name, .. phrase.Also]);
        foreach (var condition in vocabulary.Conditions)
            builder.AddAll(new LexiconTerm(TermKind.Condition, condition), [condition.Name, .. condition.Also]);
        builder.FindMisleading();
        return new Lexicon(new WordTable(builder._words), builder._steps, [.. builder._terms.Select(InOrder)], builder._drugWords);
    }

    private static LexiconTerm[] InOrder(List<LexiconTerm> terms) => terms.Count < 2 ? [.. terms] : [.. terms.OrderBy(term => term.Kind)];

    /// <summary>Marks the wordings of a treatment in which another one, not related to it, is named.</summary>
    private void FindMisleading()
    {
        foreach (var (words, node) in _wordings)
        {
            var at = _terms[node].FindIndex(term => term.Kind == TermKind.Treatment);
            if (at >= 0 && _terms[node][at].Term is Treatment { Drug: null } treatment && InsideOf(words, treatment) is { } other)
                _terms[node][at] = _terms[node][at] with { Inside = other };
        }
    }

    private Treatment? InsideOf(int[] words, Treatment whole)
    {
        for (var first = 0; first < words.Length; first++)
        {
            var node = 0;
            for (var at = first; at < words.Length && _steps.TryGetValue(Lexicon.StepKey(node, words[at]), out node); at++)
            {
                if (at - first + 1 < words.Length && _terms[node].Find(term => term.Term is Treatment other
                    && !TreatmentRelations.AreRelated(other, whole)) is { Needs.Count: 0, Term: Treatment inside })
                    return inside;
            }
        }
        return null;
    }

    private void Add(Treatment treatment)
    {
        var plain = new LexiconTerm(TermKind.Treatment, treatment);
        string[] wordings = [treatment.Name, .. treatment.Also, .. treatment.Drug?.Brands ?? []];
        foreach (var wording in wordings)
        {
            var needs = treatment.Needs.GetValueOrDefault(wording);
            AddWording(wording, needs is null ? plain : plain with { Needs = [.. needs.Select(Number)], NeededWords = needs });
        }
        AddAll(plain with { Misspelt = true }, treatment.Misspelt);
        if (treatment.Drug is not null)
            _drugWords.UnionWith(wordings.SelectMany(WordsOf).Where(word => word.Length > 3));
    }

    private void AddAll(LexiconTerm term, IEnumerable<string> wordings)
    {
        foreach (var wording in wordings)
            AddWording(wording, term);
    }

    private void AddWording(string wording, LexiconTerm term)
    {
        var words = Number(wording);
        if (words.Length == 0)
            return;
        var node = 0;
        foreach (var word in words)
        {
            if (!_steps.TryGetValue(Lexicon.StepKey(node, word), out var next))
            {
                next = _terms.Count;
                _terms.Add([]);
                _steps.Add(Lexicon.StepKey(node, word), next);
            }
            node = next;
        }
        if (!_terms[node].Exists(known => ReferenceEquals(known.Term, term.Term)))
            _terms[node].Add(term);
        _wordings.Add((words, node));
    }

    private int[] Number(string wording)
    {
        var numbers = new List<int>();
        foreach (var word in WordsOf(wording))
        {
            if (!_words.TryGetValue(word, out var number))
                _words.Add(word, number = _words.Count);
            numbers.Add(number);
        }
        return [.. numbers];
    }

    /// <summary>The words of a wording by the rules of the tokens, less the signs that only join.</summary>
    private static IEnumerable<string> WordsOf(string wording) =>
        Tokenizer.Split(wording, NoWords).Where(token => !Joins(token, wording)).Select(token => Letters(token, wording));

    private static bool Joins(Token token, string wording) =>
        token.Kind == TokenKind.Sign && (token.Grammar is GrammarWord.Dash or GrammarWord.Stop || wording[token.Start] is '\'' or '\u2019');

    private static string Letters(Token token, string wording) => wording.AsSpan(token.Start, token.Length) is [.. var stem, '\'' or '\u2019', 's'] ? stem.ToString() : wording[token.Start..token.End];
}
