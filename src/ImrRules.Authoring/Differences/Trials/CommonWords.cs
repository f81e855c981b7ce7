using ImrRules.Guidelines;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Differences.Trials;

/// <summary>
/// One vocabulary in which two states of guidelines can be judged side by side: the words of now, with those of before that nothing of now stands for.
/// What a change of the vocabulary does is told of its words; a recommendation differs only by what it says itself.
/// </summary>
internal sealed class CommonWords
{
    public CommonWords(ClinicalVocabulary before, ClinicalVocabulary now)
    {
        var terms = new VocabularyTerms();
        terms.Treatments.AddRange([.. now.Treatments, .. before.Treatments.Where(one => now.FindTreatment(one.Name) is null)]);
        terms.Regions.AddRange([.. now.Regions, .. before.Regions.Where(one => now.FindRegion(one.Name) is null)]);
        terms.Conditions.AddRange([.. now.Conditions, .. before.Conditions.Where(one => now.FindCondition(one.Name) is null)]);
        terms.Facts.AddRange([.. now.Facts, .. before.Facts.Where(one => now.FindFact(one.Name) is null)]);
        terms.Quantities.AddRange([.. now.Quantities, .. before.Quantities.Where(one => now.FindQuantity(one.Name) is null)]);
        Vocabulary = new ClinicalVocabulary(terms).With([.. now.Phases, .. before.Phases.Where(one => now.FindPhase(one.Name) is null)]);
    }

    public ClinicalVocabulary Vocabulary { get; }

    /// <summary>A recommendation in these words: the same, with each term and fact by the name that it has now.</summary>
    public Recommendation Say(Recommendation one) => new()
    {
        Source = new GuidelineSource
        {
            Id = one.Source.Id,
            Title = one.Source.Title,
            CiteAs = one.Source.CiteAs,
            Standing = one.Source.Standing,
            Scope = Say(one.Source.Scope),
            From = one.Source.From,
            To = one.Source.To,
        },
        Id = one.Id,
        Treatment = Vocabulary.FindTreatment(one.Treatment)?.Name ?? one.Treatment,
        Scope = Say(one.Scope),
        Says = one.Says,
        See = [.. one.See.Select(Say)],
        Topic = one.Topic,
        Criteria = Say(one.Criteria),
        Course = [.. one.Course.Select(step => step with { UpTo = step.UpTo is AmountRule.Stated stated ? new AmountRule.Stated(Say(stated.Amount)) : step.UpTo, When = Say(step.When) })],
        Limits = [.. one.Limits.Select(limit => limit with { UpTo = Say(limit.UpTo) })],
        Table = one.Table is { } table ? Say(table) : null,
        InForce = one.InForce,
        Fingerprint = one.Fingerprint,
        Place = one.Place,
    };

    private Scope Say(Scope scope) => new(
        [.. scope.Regions.Select(name => Vocabulary.FindRegion(name)?.Name ?? name)],
        [.. scope.Conditions.Select(Condition)],
        [.. scope.Phases.Select(name => Vocabulary.FindPhase(name)?.Name ?? name)]);

    private IReadOnlyList<Criterion> Say(IReadOnlyList<Criterion> criteria) => [.. criteria.Select(Say)];

    private Criterion Say(Criterion criterion) => criterion switch
    {
        Criterion.FactCriterion { Requirement: var requirement } => new Criterion.FactCriterion(Say(requirement)),
        Criterion.Group group => new Criterion.Group(group.AtLeast, Say(group.Members)),
        _ => criterion,
    };

    private FactRequirement Say(FactRequirement requirement) => new(Say(requirement.Fact), requirement is { Fact.Type: FactType.Treatments, Test: FactTest.OneOf one }
        ? new FactTest.OneOf([.. one.Words.Select(word => Vocabulary.FindTreatment(word)?.Name ?? word)])
        : requirement.Test);

    private Fact Say(Fact fact) => Vocabulary.FindFact(fact.Name) ?? fact;

    private Amount Say(Amount amount) => amount with { Unit = Vocabulary.FindQuantity(amount.Unit)?.Name ?? amount.Unit };

    private AmountTable Say(AmountTable table) => new(
        table.By is { } by ? Say(by) : null,
        table.Rows.ToDictionary(row => table.By is null ? Condition(row.Key) : row.Key, row => Say(row.Value)),
        table.Otherwise is { } otherwise ? Say(otherwise) : null);

    private string Condition(string name) => Vocabulary.FindCondition(name)?.Name ?? name;
}
