using ImrRules.Answers;
using ImrRules.Guidelines;
using ImrRules.Rules;
using ImrRules.Vocabulary;

namespace ImrRules.Evaluation.Changing;

/// <summary>What would have to be documented for a recommendation to support a request.</summary>
/// <param name="matter">What is judged.</param>
/// <param name="orAPart">True where a part of the request is enough.</param>
internal sealed class NeedOfRecommendation(Matter matter, bool orAPart)
{
    public Need Of(JudgedRecommendation judged)
    {
        if (judged.Recommendation.Says == Verdict.NotRecommended || judged.Recommendation is { IsSilent: true, Caps: false })
            return Need.Impossible;
        var needs = judged.Criteria.Select(Of).ToList();
        if (judged.Steps.Length > 0)
            needs.Add(Need.Any([.. judged.Steps.Select(step => Of(step, judged))]));
        needs.AddRange(judged.Amounts.Where(amount => amount.Limit is not null).Select(OfLimit));
        needs.AddRange(judged.See.Select(Of));
        if (judged.DecidedBy is { } cap && !judged.See.Contains(cap))
            needs.Add(Of(cap));
        return Need.All(needs);
    }

    public static Need Of(JudgedCriterion judged) => judged switch
    {
        { State: CriterionState.Met } => Need.Nothing,
        { State: CriterionState.NotMet } => Need.Impossible,
        { Criterion: Criterion.FactCriterion fact } => new Need.OpenFact(fact.Requirement),
        { Criterion: Criterion.Group group } => new Need.AtLeast(group.AtLeast, [.. judged.Members.Select(Of)]),
        _ => Need.Impossible,
    };

    private Need Of(JudgedStep step, JudgedRecommendation judged)
    {
        var amount = step.Allows.State switch
        {
            CriterionState.Met => OfAmount(step, judged),
            CriterionState.NotMet => Need.Impossible,
            _ => Need.Any([.. Rows(step, judged)]),
        };
        return Need.All([.. step.When.Select(Of), amount]);
    }

    /// <summary>The choices that would pick a row of the table which supports it.</summary>
    private IEnumerable<Need> Rows(JudgedStep step, JudgedRecommendation judged)
    {
        if (judged.Recommendation.Table is not { By: { } by } table || step.Step.UpTo is not AmountRule.FromTable rule)
            yield break;
        foreach (var choice in by.Choices)
        {
            if ((table.Rows.GetValueOrDefault(choice) ?? table.Otherwise) is { } row)
            {
                var picked = new JudgedStep(step.Step, step.When, new ResolvedAmount(rule.Half ? row.Half() : row, CriterionState.Met));
                yield return Need.All([new Need.OpenFact(new FactRequirement(by, new FactTest.OneOf([choice]))), OfAmount(picked, judged)]);
            }
        }
    }

    private Need OfAmount(JudgedStep step, JudgedRecommendation judged)
    {
        var course = CourseJudge.Judge(step, matter, judged.Counted);
        return course.Support switch
        {
            Support.All => Need.Nothing,
            Support.Part when orAPart => Need.Nothing,
            Support.NotAsked or Support.NotDocumented when course is { Earlier.Number: null, Allowed: { } allowed } => OfEarlier(course, allowed, judged.Counted),
            _ => Need.Impossible,
        };
    }

    /// <summary>Nobody counted what was given before: how much it may be for the request to fit. Where it would be cut all the same, or states no amount, what was counted is all that there was.</summary>
    private Need OfEarlier(JudgedAmount course, Amount allowed, Counted counted)
    {
        if (matter.Answers.Vocabulary.FactWorkedOut(Derivation.TreatmentsGiven) is not { } fact)
            return Need.Impossible;
        // what utilization review granted counts beside the answer
        var granted = EarlierTreatment.Granted(matter.Answers.Subject, matter.Answers.Vocabulary, counted.Treatments, allowed.Unit);
        var least = course.Earlier!.AtLeast - granted;
        var most = course.Requested is { } requested && !orAPart ? allowed.UpTo - granted - requested : least;
        return most < least ? Need.Impossible : new Need.OpenFact(new FactRequirement(fact, new FactTest.Compared(Comparison.AtMost, new Measure(most, allowed.Unit))));
    }

    private Need OfLimit(JudgedAmount limit) => limit.Support switch
    {
        Support.All => Need.Nothing,
        Support.Part when orAPart => Need.Nothing,
        Support.NotAsked or Support.NotDocumented when limit is { Answer: { } answer, Allowed: { } allowed } =>
            new Need.OpenFact(new FactRequirement(answer.Fact, new FactTest.Compared(Comparison.AtMost, new Measure(allowed.UpTo, allowed.Unit)))),
        _ => Need.Impossible,
    };
}
