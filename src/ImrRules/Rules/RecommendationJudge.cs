using ImrRules.Answers;
using ImrRules.Guidelines;
using ImrRules.Vocabulary;

namespace ImrRules.Rules;

/// <summary>Judges a matter by one recommendation: what it says, its criteria, its amounts, and those that hold as well.</summary>
internal static class RecommendationJudge
{
    public static JudgedRecommendation Judge(Recommendation recommendation, Matter matter) => Judge(recommendation, matter, [recommendation.Treatment]);

    /// <param name="recommendation">The recommendation.</param>
    /// <param name="matter">The matter.</param>
    /// <param name="counted">The treatments of which earlier ones count: its own, and those of the recommendations that led to it.</param>
    private static JudgedRecommendation Judge(Recommendation recommendation, Matter matter, IReadOnlyList<string> counted)
    {
        var criteria = JudgedCriterion.JudgeAll(recommendation.Criteria, matter.Answers);
        var criteriaState = JudgedCriterion.StateOf(criteria);
        var steps = JudgedStep.JudgeAll(recommendation, matter);
        var scope = new Counted(counted, recommendation.Source.Standing == Standing.Statute);
        var amounts = Amounts(recommendation, steps, matter, scope);
        var own = Own(recommendation, criteriaState, amounts);
        var ownAmount = Array.Find(amounts, amount => amount.Supported is not null)?.Supported;
        var see = recommendation.See.Count == 0 ? [] : recommendation.See.Select(seen => Judge(seen, matter, [.. counted, seen.Treatment])).ToArray();
        JudgedRecommendation? decidedBy = null;
        foreach (var seen in see)
        {
            if (decidedBy is null && recommendation.Says == Verdict.SeeOnly
                || BothHold.IsStricter(seen.Support, seen.Supported, decidedBy?.Support ?? own, decidedBy is null ? ownAmount : decidedBy.Supported))
                decidedBy = seen;
        }
        return new JudgedRecommendation
        {
            Recommendation = recommendation,
            Support = decidedBy?.Support ?? own,
            Supported = decidedBy is null ? ownAmount : decidedBy.Supported,
            Criteria = criteria,
            CriteriaState = criteriaState,
            Should = JudgedCriterion.JudgeAll(recommendation.Should, matter.Answers),
            Steps = steps,
            Counted = scope,
            Amounts = amounts,
            TimeAsked = matter.Answers.Subject.Request.Weeks is { } weeks ? new Measure(weeks.Max, TimeUnits.Weeks) : null,
            See = see,
            DecidedBy = decidedBy,
        };
    }

    /// <summary>What settles a refusal comes first, then what must be asked, then what is not documented, then the amount.</summary>
    private static Support Own(Recommendation recommendation, CriterionState criteria, JudgedAmount[] amounts)
    {
        if (recommendation.Says == Verdict.NotRecommended)
            return Support.Nothing;
        if (criteria == CriterionState.NotMet || Array.Exists(amounts, amount => amount.Support == Support.Nothing))
            return Support.Nothing;
        if (criteria == CriterionState.NotAsked || Array.Exists(amounts, amount => amount.Support == Support.NotAsked))
            return Support.NotAsked;
        if (criteria == CriterionState.NotDocumented || Array.Exists(amounts, amount => amount.Support == Support.NotDocumented))
            return Support.NotDocumented;
        return amounts.Length > 0 ? amounts[0].Support : Support.All;
    }

    private static JudgedAmount[] Amounts(Recommendation recommendation, JudgedStep[] steps, Matter matter, Counted counted)
    {
        var ofCourse = steps.Length > 0 ? 1 : 0;
        var amounts = new JudgedAmount[ofCourse + recommendation.Limits.Count];
        if (ofCourse > 0)
            amounts[0] = CourseJudge.Judge(steps, matter, counted);
        for (var at = 0; at < recommendation.Limits.Count; at++)
            amounts[ofCourse + at] = LimitJudge.Judge(recommendation.Limits[at], matter);
        PutLeastFirst(amounts);
        return amounts;
    }

    /// <summary>A recommendation has a handful of amounts at most; equals stay in the order of the page.</summary>
    private static void PutLeastFirst(JudgedAmount[] amounts)
    {
        for (var sorted = 1; sorted < amounts.Length; sorted++)
        {
            for (var at = sorted; at > 0 && IsLess(amounts[at], amounts[at - 1]); at--)
                (amounts[at], amounts[at - 1]) = (amounts[at - 1], amounts[at]);
        }
    }

    private static bool IsLess(JudgedAmount one, JudgedAmount other) =>
        one.Support < other.Support || one.Support == other.Support && (one.Supported?.Number ?? decimal.MaxValue) < (other.Supported?.Number ?? decimal.MaxValue);
}
