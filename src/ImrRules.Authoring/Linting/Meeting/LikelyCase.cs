using ImrRules.Answers;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Linting.Meeting;

/// <summary>The plainest case that a recommendation speaks of: a day on which it is in force, its first region and condition, answers with which it is in one of its phases.</summary>
internal static class LikelyCase
{
    /// <summary>The case; null where one is not found so simply.</summary>
    public static PossibleCase? Of(Recommendation recommendation, Situations situations)
    {
        var (own, source) = (recommendation.Scope, recommendation.Source.Scope);
        var day = DayCircumstances.Of(new GroupScopes([recommendation], [])).FirstOrDefault(day => day.Effect.IsMet(0));
        var region = own.Regions.Concat(source.Regions).FirstOrDefault(region => situations.IsFor(region, own.Regions) && situations.IsFor(region, source.Regions));
        var isSomewhere = own.Regions.Count + source.Regions.Count > 0;
        var (answers, matter) = situations.For([.. own.Phases.Concat(source.Phases).Distinct()]).FirstOrDefault(one => IsIn(one.Matter.Situation, own) && IsIn(one.Matter.Situation, source));
        return day is null || matter is null || region is null && isSomewhere ? null
            : new PossibleCase(recommendation.Treatment, day.Value, region, situations.Diagnosed([.. own.Conditions.Take(1), .. source.Conditions.Take(1)]), answers, [], default);
    }

    private static bool IsIn(Situation situation, Scope scope) => situation.IsInOneOf(scope.Phases) == CriterionState.Met;
}
