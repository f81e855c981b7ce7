using ImrRules.Answers;
using ImrRules.Rules;
using ImrRules.Vocabulary;

namespace ImrRules.Evaluation.Changing;

/// <summary>
/// What would show that a recommendation of which it is open applies, or does not. Only phases of care are questions of facts; a region, a diagnosis or a date is asked for
/// in its own words, and what follows from the treatments and dates of the case (that there was an operation) is no answer that a record lacks.
/// </summary>
internal static class NeedOfPhases
{
    public static Need ToApply(ApplicableRecommendation one, Matter matter) => IsOpenByPhase(one)
        ? Need.All([OneOf(one.Recommendation.Scope.Phases, matter), OneOf(one.Recommendation.Source.Scope.Phases, matter)])
        : Need.Impossible;

    public static Need NotToApply(ApplicableRecommendation one, Matter matter) => IsOpenByPhase(one)
        ? Need.Any([NoneOf(one.Recommendation.Scope.Phases, matter), NoneOf(one.Recommendation.Source.Scope.Phases, matter)])
        : Need.Impossible;

    private static bool IsOpenByPhase(ApplicableRecommendation one) => one.Applicability.Because == Inapplicable.OtherPhase;

    private static Need OneOf(IReadOnlyList<string> phases, Matter matter) =>
        phases.Count == 0 ? Need.Nothing : Need.Any([.. phases.Select(phase => Holds(phase, matter))]);

    private static Need NoneOf(IReadOnlyList<string> phases, Matter matter) =>
        phases.Count == 0 ? Need.Impossible : Need.All([.. phases.Select(phase => HoldsNot(phase, matter))]);

    private static Need Holds(string phase, Matter matter) => matter.Situation.IsIn(phase) switch
    {
        CriterionState.Met => Need.Nothing,
        CriterionState.NotMet => Need.Impossible,
        _ => Need.All([.. matter.Situation.OpenIn(phase).Select(requirement => requirement.Fact.WorkedOut is null or Derivation.DrugInUse ? new Need.OpenFact(requirement) : Need.Impossible)]),
    };

    private static Need HoldsNot(string phase, Matter matter) => matter.Situation.IsIn(phase) switch
    {
        CriterionState.Met => Need.Impossible,
        CriterionState.NotMet => Need.Nothing,
        _ => Need.Any([.. matter.Situation.OpenIn(phase).Select(requirement => FittingAnswer.TurnedRound(requirement.Fact, requirement.Test) is { } test
            ? new Need.OpenFact(requirement with { Test = test }) : Need.Impossible)]),
    };
}
