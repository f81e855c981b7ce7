using ImrRules.Answers;
using ImrRules.Guidelines;

namespace ImrRules.Rules;

/// <summary>Whether a recommendation is about a request, or why not, or what would have to be known to say so.</summary>
internal readonly record struct Applicability(CriterionState State, Inapplicable Because)
{
    private static readonly Applicability Applies = new(CriterionState.Met, Inapplicable.None);

    /// <summary>Whether facts, diagnoses or operations of a case have a say in it; edition and region alone otherwise.</summary>
    public static bool TurnsOnTheCase(Recommendation recommendation) =>
        Confines(recommendation.Scope) || Confines(recommendation.Source.Scope) || recommendation.Course.Any(step => step.UpTo is AmountRule.FromTable or AmountRule.Stated { Amount.WithinOfSurgery: not null });

    private static bool Confines(Scope scope) => scope.Conditions.Count + scope.Phases.Count > 0;

    public static Applicability Judge(Recommendation recommendation, Matter matter)
    {
        if (!recommendation.InForceOn(matter.Dates))
            return new(CriterionState.NotMet, Inapplicable.OtherEdition);

        var (situation, own, source) = (matter.Situation, recommendation.Scope, recommendation.Source.Scope);
        ReadOnlySpan<(CriterionState State, Inapplicable Because)> conditions =
        [
            (Kleene.Both(situation.IsFor(own.Regions), situation.IsFor(source.Regions)), Inapplicable.OtherRegion),
            (Kleene.Both(situation.HasOneOf(own.Conditions), situation.HasOneOf(source.Conditions)), Inapplicable.OtherCondition),
            (Kleene.Both(situation.IsInOneOf(own.Phases), situation.IsInOneOf(source.Phases)), Inapplicable.OtherPhase),
            (Deadline.Judge(recommendation, matter), Inapplicable.PastDeadline),
        ];
        return Find(conditions, CriterionState.NotMet) ?? Find(conditions, CriterionState.NotAsked) ?? Find(conditions, CriterionState.NotDocumented) ?? Applies;
    }

    private static Applicability? Find(ReadOnlySpan<(CriterionState State, Inapplicable Because)> conditions, CriterionState wanted)
    {
        foreach (var (state, because) in conditions)
        {
            if (state == wanted)
                return new(state, because);
        }
        return null;
    }
}
