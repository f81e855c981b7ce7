using ImrRules.Answers;

namespace ImrRules.Evaluation.Explaining;

/// <summary>Says what was assumed of a part: dates, its region, no earlier treatment, facts taken as "no", a guideline taken to reach beyond its phase of care.</summary>
internal static class AssumptionList
{
    public static IReadOnlyList<string> Of(PartJudgement part)
    {
        if (part.Matter is not { } matter)
            return part.Assumptions;
        var assumed = new List<string>(part.Assumptions);
        var answers = matter.Answers.Assumed;
        if (part.Deciding is { } judged && judged.Amounts.Any(amount => amount.Earlier is { Origin: AnswerOrigin.Assumed }) || answers.Any(answer => answer.Fact.WorkedOut is not null))
            assumed.Add("It is assumed that no treatment of this kind was given before: the case counts none, and nothing in it hints at any.");
        foreach (var answer in answers)
        {
            if (answer.Fact.AssumedNo)
                assumed.Add($"Taken as \"no\", as the case neither answers it nor hints at it: {answer.Fact.Name}.");
        }
        if (part.Governs?.Recommendation.Source is { FirstIn.Count: > 0 } source && matter.Situation.IsInOneOf(source.FirstIn) != CriterionState.Met)
            assumed.Add($"{source.CiteAs} is written for {string.Join(" or ", source.FirstIn)} care, which the case does not show. It is applied as nothing that goes before it speaks to the request.");
        return assumed;
    }
}
