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
        var steps = recommendation.Course.Select(step => JudgedStep.Judge(step, recommendation, matter)).ToArray();
        var amounts = Amounts(recommendation, steps, matter, counted);
        var own = Own(recommendation, criteriaState, amounts);
        var see = recommendation.See.Select(seen => Judge(seen, matter, [.. counted, seen.Treatment])).OrderBy(seen => seen.Support).ToArray();
        var support = see.Length == 0 ? own : recommendation.Says == Verdict.SeeOnly ? see[0].Support : (Support)Math.Min((int)own, (int)see[0].Support);
        var decidedBy = see.Length > 0 && (recommendation.Says == Verdict.SeeOnly || see[0].Support < own) ? see[0] : null;
        return new JudgedRecommendation
        {
            Recommendation = recommendation,
            Applicability = matter.ApplicabilityOf(recommendation),
            Silent = recommendation.Says == Verdict.NoRecommendation || recommendation.Says == Verdict.SeeOnly && see.All(seen => seen.Silent),
            Support = support,
            Supported = decidedBy is not null ? decidedBy.Supported : amounts.FirstOrDefault(amount => amount.Supported is not null)?.Supported,
            Criteria = criteria,
            CriteriaState = criteriaState,
            Should = JudgedCriterion.JudgeAll(recommendation.Should, matter.Answers),
            Steps = steps,
            Counted = counted,
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
        if (criteria == CriterionState.NotMet || amounts.Any(amount => amount.Support == Support.Nothing))
            return Support.Nothing;
        if (criteria == CriterionState.NotAsked || amounts.Any(amount => amount.Support == Support.NotAsked))
            return Support.NotAsked;
        if (criteria == CriterionState.NotDocumented || amounts.Any(amount => amount.Support == Support.NotDocumented))
            return Support.NotDocumented;
        return amounts.Length > 0 ? amounts[0].Support : Support.All;
    }

    private static JudgedAmount[] Amounts(Recommendation recommendation, JudgedStep[] steps, Matter matter, IReadOnlyList<string> counted)
    {
        var amounts = recommendation.Limits.Select(limit => LimitJudge.Judge(limit, matter));
        if (steps.Length > 0)
            amounts = amounts.Prepend(CourseJudge.Judge(steps, matter, counted));
        return [.. amounts.OrderBy(amount => amount.Support).ThenBy(amount => amount.Supported?.Number ?? decimal.MaxValue)];
    }
}
