using ImrRules.Answers;
using ImrRules.Law;

namespace ImrRules.Benchmarks.Plain;

/// <summary>What one recommendation supports of a request.</summary>
internal sealed record PlainJudgement(PlainRecommendation Recommendation, PlainCriterion[] Criteria, PlainCriterion? Gain, PlainAmount Amount)
{
    /// <summary>True where the study leads to something else than the guideline: neither decides.</summary>
    public bool IsInConflict { get; init; }

    public Outcome Outcome => IsInConflict ? Outcome.Conflict : Amount.Support switch
    {
        PlainSupport.All => Outcome.MedicallyNecessary,
        PlainSupport.Part => Outcome.PartlyMedicallyNecessary,
        PlainSupport.NotAsked => Outcome.InformationNeeded,
        _ => Outcome.NotMedicallyNecessary,
    };

    public static PlainJudgement Judge(PlainRecommendation recommendation, PlainFacts facts, decimal visits, decimal weeks, decimal aWeek, decimal given)
    {
        var criteria = facts.CriteriaOf(recommendation);
        return Judge(recommendation, criteria, AllOf(criteria), facts, visits, weeks, aWeek, given);
    }

    /// <summary>The same where something else has judged the criteria.</summary>
    public static PlainJudgement Judge(PlainRecommendation recommendation, CriterionState criteria, PlainFacts facts, decimal visits, decimal weeks, decimal aWeek, decimal given) =>
        Judge(recommendation, [], criteria, facts, visits, weeks, aWeek, given);

    private static PlainJudgement Judge(PlainRecommendation recommendation, PlainCriterion[] criteria, CriterionState state, PlainFacts facts, decimal visits, decimal weeks, decimal aWeek, decimal given)
    {
        var gain = recommendation.WithGain is null ? null : Criterion(facts.Is("gain shown", "yes"));
        var course = Course(recommendation, gain, visits, given);
        var least = recommendation.AWeek is { } limit && aWeek > limit ? Less(course, new PlainAmount(PlainSupport.Part, limit * weeks)) : course;
        var support = state == CriterionState.NotMet || course.Support == PlainSupport.Nothing ? PlainSupport.Nothing
            : state == CriterionState.NotAsked || course.Support == PlainSupport.NotAsked ? PlainSupport.NotAsked
            : state == CriterionState.NotDocumented ? PlainSupport.NotDocumented : least.Support;
        return new PlainJudgement(recommendation, criteria, gain, least with { Support = support });
    }

    public static PlainCriterion Criterion(PlainFinding finding) => Criterion(finding.Fact, finding);

    public static PlainCriterion Criterion(string text, PlainFinding finding) => new(text, finding.State, [finding]);

    public static PlainCriterion AnyOf(string text, PlainFinding one, PlainFinding other)
    {
        var state = one.State == CriterionState.Met || other.State == CriterionState.Met ? CriterionState.Met
            : one.State == CriterionState.NotMet && other.State == CriterionState.NotMet ? CriterionState.NotMet
            : one.State == CriterionState.NotAsked || other.State == CriterionState.NotAsked ? CriterionState.NotAsked : CriterionState.NotDocumented;
        return new PlainCriterion(text, state, [one, other]);
    }

    private static CriterionState AllOf(PlainCriterion[] criteria)
    {
        var state = CriterionState.Met;
        foreach (var criterion in criteria)
        {
            if (criterion.State == CriterionState.NotMet)
                return CriterionState.NotMet;
            if (criterion.State < state)
                state = criterion.State;
        }
        return state;
    }

    private static PlainAmount Course(PlainRecommendation recommendation, PlainCriterion? gain, decimal visits, decimal given)
    {
        var first = Step(recommendation.First, visits, given);
        if (gain is null || first.Support == PlainSupport.All)
            return first;
        var second = Step(recommendation.WithGain!.Value, visits, given);
        var isMore = second.Support > first.Support || second.Support == first.Support && second.Supported > first.Supported;
        return (gain.State, isMore) switch
        {
            (CriterionState.Met, true) => second,
            (CriterionState.NotAsked, true) => new PlainAmount(PlainSupport.NotAsked, null),
            _ => first,
        };
    }

    private static PlainAmount Step(decimal allowed, decimal visits, decimal given)
    {
        var left = Math.Max(0, allowed - given);
        return visits <= left ? new PlainAmount(PlainSupport.All, visits) : left > 0 ? new PlainAmount(PlainSupport.Part, left) : new PlainAmount(PlainSupport.Nothing, 0);
    }

    private static PlainAmount Less(PlainAmount one, PlainAmount other) =>
        one.Support < other.Support || one.Support == other.Support && one.Supported <= other.Supported ? one : other;
}
