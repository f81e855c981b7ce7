using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>Builds the lexicon of a vocabulary, once.</summary>
internal sealed class LexiconBuilder
{
    private readonly WordingWords _words;
    private readonly Dictionary<ulong, int> _steps;
    private readonly List<LexiconTerm[]> _terms;
    private readonly List<(int[] Words, int Node)> _wordings;
    private readonly HashSet<string> _drugWords = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="terms">How many terms the vocabulary has, from which it follows about how much room is needed.</param>
    private LexiconBuilder(int terms)
    {
        _words = new WordingWords(4 * terms);
        _steps = new(8 * terms);
        _terms = new(8 * terms) { Array.Empty<LexiconTerm>() };
        _wordings = new(8 * terms);
    }

    public static Lexicon Build(ClinicalVocabulary vocabulary)
    {
        var builder = new LexiconBuilder(vocabulary.Treatments.Count + vocabulary.Regions.Count + vocabulary.Quantities.Count + vocabulary.Phrases.Count + vocabulary.Conditions.Count);
        // the terms of one wording stand in the order in which their parts go before one another
        foreach (var treatment in vocabulary.Treatments)
            builder.Add(treatment);
        foreach (var region in vocabulary.Regions)
        {
            builder.AddAll(new LexiconTerm(TermKind.Region, region), region.Name, region.Also);
            builder.AddAll(new LexiconTerm(TermKind.Region, region) { BothSides = true }, region.BothSides);
        }
        foreach (var quantity in vocabulary.Quantities)
            builder.AddAll(new LexiconTerm(TermKind.Quantity, quantity), quantity.Name, quantity.Also);
        foreach (var phrase in vocabulary.Phrases)
            builder.AddAll(new LexiconTerm(TermKind.Phrase, phrase), phrase.Name, phrase.Also);
        foreach (var condition in vocabulary.Conditions)
            builder.AddAll(new LexiconTerm(TermKind.Condition, condition), condition.Name, condition.Also);
        builder.FindMisleading();
        return new Lexicon(builder._words.ToTable(), builder._steps, [.. builder._terms], builder._drugWords);
    }

    /// <summary>Marks the wordings of a treatment in which another one, not related to it, is named.</summary>
    private void FindMisleading()
    {
        foreach (var (words, node) in _wordings)
        {
            var at = Array.FindIndex(_terms[node], term => term.Kind == TermKind.Treatment);
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
                if (at - first + 1 < words.Length && FirstApartFrom(whole, _terms[node]) is { Needs.Count: 0, Term: Treatment inside })
                    return inside;
            }
        }
        return null;
    }

    private static LexiconTerm? FirstApartFrom(Treatment whole, LexiconTerm[] terms)
    {
        foreach (var term in terms)
        {
            if (term.Term is Treatment other && !TreatmentRelations.AreRelated(other, whole))
                return term;
        }
        return null;
    }

    private void Add(Treatment treatment)
    {
        var plain = new LexiconTerm(TermKind.Treatment, treatment);
        AddWithNeeds(treatment.Name, plain);
        foreach (var wording in treatment.Also)
            AddWithNeeds(wording, plain);
        foreach (var brand in treatment.Drug?.Brands ?? [])
            AddWithNeeds(brand, plain);
        AddAll(plain with { Misspelt = true }, treatment.Misspelt);
    }

    private void AddWithNeeds(string wording, LexiconTerm plain)
    {
        var treatment = (Treatment)plain.Term;
        var words = AddWording(wording, treatment.Needs.TryGetValue(wording, out var needs) ? plain with { Needs = [.. needs.Select(_words.In)], NeededWords = needs } : plain);
        if (treatment.Drug is null)
            return;
        foreach (var word in words)
        {
            if (_words[word].Length > 3)
                _drugWords.Add(_words[word]);
        }
    }

    private void AddAll(LexiconTerm term, string name, IReadOnlyList<string> also)
    {
        AddWording(name, term);
        AddAll(term, also);
    }

    private void AddAll(LexiconTerm term, IReadOnlyList<string> wordings)
    {
        foreach (var wording in wordings)
            AddWording(wording, term);
    }

    /// <returns>The words of the wording.</returns>
    private int[] AddWording(string wording, LexiconTerm term)
    {
        var words = _words.In(wording);
        if (words.Length == 0)
            return words;
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
        if (!Array.Exists(_terms[node], known => ReferenceEquals(known.Term, term.Term)))
            _terms[node] = [.. _terms[node], term];
        _wordings.Add((words, node));
        return words;
    }
}
