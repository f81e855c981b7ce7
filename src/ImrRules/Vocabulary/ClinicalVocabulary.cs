using ImrRules.Yaml;

namespace ImrRules.Vocabulary;

/// <summary>
/// The words of the field as clinical staff wrote them down: treatments and drugs with their kinds, body regions, conditions, facts, quantities and phrases.
/// Immutable; safe to use from many threads.
/// </summary>
public sealed class ClinicalVocabulary
{
    private readonly Dictionary<string, Treatment> _treatments;
    private readonly Dictionary<string, BodyRegion> _regions;
    private readonly Dictionary<string, Condition> _conditions;
    private readonly Dictionary<string, Fact> _facts;
    private readonly Dictionary<string, Quantity> _quantities;
    private readonly Dictionary<Derivation, Fact> _workedOut;
    private Dictionary<string, PhaseOfCare> _phases = [];

    internal ClinicalVocabulary(VocabularyTerms terms)
    {
        Treatments = terms.Treatments;
        Regions = terms.Regions;
        Conditions = terms.Conditions;
        Facts = terms.Facts;
        Quantities = terms.Quantities;
        Phrases = terms.Phrases;
        DoseFactors = terms.DoseFactors;
        FactsThatHint = [.. Facts.Where(fact => fact.HintsAt.Count > 0)];
        _treatments = ByWording(Treatments, t => t.Name, t => t.Also.Concat(t.Drug?.Brands ?? []));
        _regions = ByWording(Regions, r => r.Name, r => r.Also);
        _conditions = ByWording(Conditions, c => c.Name, c => c.Also);
        _facts = ByWording(Facts, f => f.Name, f => f.Also.Concat(f.Was));
        _quantities = ByWording(Quantities, q => q.Name, q => q.Also);
        _workedOut = Facts.Where(fact => fact.WorkedOut is not null).DistinctBy(fact => fact.WorkedOut).ToDictionary(fact => fact.WorkedOut!.Value);
    }

    /// <summary>The texts of it that could not be read in full: what is unknown may stand there.</summary>
    internal UnreadText Unread { get; init; } = UnreadText.None;

    internal IReadOnlyList<Treatment> Treatments { get; }

    internal IReadOnlyList<BodyRegion> Regions { get; }

    internal IReadOnlyList<Condition> Conditions { get; }

    internal IReadOnlyList<Fact> Facts { get; }

    /// <summary>The facts whose "yes" says that some of a treatment was given before.</summary>
    internal IReadOnlyList<Fact> FactsThatHint { get; }

    internal IReadOnlyList<Quantity> Quantities { get; }

    internal IReadOnlyList<Phrase> Phrases { get; }

    internal IReadOnlyList<PhaseOfCare> Phases { get; private set; } = [];

    /// <summary>The editions of factors by which doses are summed, in the order of the files.</summary>
    internal IReadOnlyList<DoseFactorEdition> DoseFactors { get; }

    /// <summary>The same vocabulary with phases, which are worked out from its facts.</summary>
    internal ClinicalVocabulary With(IReadOnlyList<PhaseOfCare> phases)
    {
        var with = (ClinicalVocabulary)MemberwiseClone();
        with.Phases = phases;
        with._phases = ByWording(phases, p => p.Name, p => p.Also);
        return with;
    }

    internal Treatment? FindTreatment(string wording) => _treatments.GetValueOrDefault(wording);

    internal BodyRegion? FindRegion(string wording) => _regions.GetValueOrDefault(wording);

    internal Condition? FindCondition(string wording) => _conditions.GetValueOrDefault(wording);

    internal Fact? FindFact(string wording) => _facts.GetValueOrDefault(wording);

    internal Quantity? FindQuantity(string wording) => _quantities.GetValueOrDefault(wording);

    internal PhaseOfCare? FindPhase(string wording) => _phases.GetValueOrDefault(wording);

    /// <summary>The fact that the engine works out in this way; null where the vocabulary has none.</summary>
    internal Fact? FactWorkedOut(Derivation derivation) => _workedOut.GetValueOrDefault(derivation);

    /// <summary>True where the treatment or a wider kind of it is an operation.</summary>
    internal bool IsOperation(Treatment treatment) => treatment.WithWiderKinds.Any(kind => FindTreatment(kind) is { Operation: true });

    /// <summary>Whether the treatment is reviewed before it is given: as the nearest of its wider kinds says that says anything.</summary>
    internal ProspectiveReview ProspectiveReviewOf(Treatment treatment) =>
        treatment.WithWiderKinds.Select(kind => FindTreatment(kind)?.ProspectiveReview).FirstOrDefault(review => review is not null) ?? ProspectiveReview.No;

    /// <summary>True where the condition is the other one or a kind of it.</summary>
    internal bool IsKindOfCondition(string condition, string wider) =>
        condition == wider || FindCondition(condition) is { } found && found.WithWiderKinds.Contains(wider);

    /// <summary>True where the region is the other one or lies within it.</summary>
    internal bool LiesWithin(string region, string wider) =>
        region == wider || FindRegion(region) is { } found && found.WithWiderRegions.Contains(wider);

    // plain dictionaries: frozen ones take longer to make than all the rest of a vocabulary, and a command makes it anew each time
    private static Dictionary<string, T> ByWording<T>(IReadOnlyList<T> terms, Func<T, string> name, Func<T, IEnumerable<string>> also)
    {
        var byWording = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var term in terms)
            byWording[name(term)] = term;
        foreach (var term in terms)
        {
            foreach (var wording in also(term))
                byWording.TryAdd(wording, term);
        }
        return byWording;
    }
}
