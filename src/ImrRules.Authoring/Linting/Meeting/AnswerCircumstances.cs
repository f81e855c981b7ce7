using ImrRules.Answers;
using ImrRules.Authoring.Linting.Enumeration;
using ImrRules.Cases;
using ImrRules.Guidelines;
using ImrRules.Rules;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Linting.Meeting;

/// <summary>
/// The answers from which phases of care and deadlines follow, one list for each, or one for both where they ask the same fact.
/// Phases that a case states in place of such answers are not gone through: they need not fit together.
/// </summary>
internal sealed class AnswerCircumstances
{
    private readonly GroupScopes _scopes;

    public AnswerCircumstances(GroupScopes scopes, Situations situations)
    {
        _scopes = scopes;
        string[] phases = [.. scopes.Terms(scope => scope.Phases).Concat(scopes.Sources.SelectMany(source => source.FirstIn)).Distinct().Order(StringComparer.Ordinal)];
        FactRequirement[] ofDeadlines = [.. DeadlineRequirements.Of(scopes.Recommendations, situations.Vocabulary)];
        var answered = situations.For(phases);
        if (ofDeadlines.Length == 0)
        {
            Phases = Distinct(answered, PhaseEffect);
            Deadlines = [new([], Everyone)];
        }
        else
        {
            FactRequirement[] ofPhases = [.. phases.SelectMany(phase => situations.Vocabulary.FindPhase(phase)?.When ?? [])];
            var areApart = !ofPhases.Select(one => one.Fact).Intersect(ofDeadlines.Select(one => one.Fact)).Any();
            var all = new AnswerCombinations(areApart ? ofDeadlines : [.. ofPhases, .. ofDeadlines], situations.Vocabulary, orNotInTheRecords: true);
            var given = all.AreTooMany || DeadlineRequirements.DependOnDiagnoses(scopes.Recommendations) ? [] : all.All.Select(answers => (answers, situations.With(answers: answers)));
            Phases = areApart ? Distinct(answered, PhaseEffect) : Distinct(given, matter => PhaseEffect(matter) & DeadlineEffect(matter));
            Deadlines = areApart ? Distinct(given, DeadlineEffect) : [new([], Everyone)];
        }
    }

    /// <summary>Empty where there are too many.</summary>
    public IReadOnlyList<Circumstance<IReadOnlyList<AnsweredFact>>> Phases { get; }

    /// <summary>Empty where there are too many.</summary>
    public IReadOnlyList<Circumstance<IReadOnlyList<AnsweredFact>>> Deadlines { get; }

    private Effect Everyone => _scopes.EffectOf(_ => CriterionState.Met);

    private static IReadOnlyList<Circumstance<IReadOnlyList<AnsweredFact>>> Distinct(IEnumerable<(IReadOnlyList<AnsweredFact> Answers, Matter Matter)> all, Func<Matter, Effect> effect) =>
        [.. all.Select(one => new Circumstance<IReadOnlyList<AnsweredFact>>(one.Answers, effect(one.Matter))).DistinctBy(one => one.Effect)];

    private Effect PhaseEffect(Matter matter) => _scopes.EffectOf(scope => matter.Situation.IsInOneOf(scope.Phases)) with
    {
        First = _scopes.EffectOfSources(source => HasFirst(source, matter)).Meets,
    };

    private static CriterionState HasFirst(GuidelineSource source, Matter matter) =>
        source.FirstIn.Any(phase => matter.Situation.IsIn(phase) == CriterionState.Met) ? CriterionState.Met : CriterionState.NotMet;

    private Effect DeadlineEffect(Matter matter) => _scopes.EffectOf(one => Deadline.Judge(one, matter), CriterionState.Met);
}
