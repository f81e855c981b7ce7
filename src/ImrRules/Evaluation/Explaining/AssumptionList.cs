using ImrRules.Answers;

namespace ImrRules.Evaluation.Explaining;

/// <summary>Says what was assumed of a part: dates, its region, no earlier treatment, facts taken as "no".</summary>
internal static class AssumptionList
{
    public static IReadOnlyList<string> Of(PartJudgement part)
    {
        if (part.Matter is not { } matter)
            return part.Assumptions;
        var assumed = part.Assumptions.ToList();
        if (part.Deciding is { } judged && judged.Amounts.Any(amount => amount.Earlier is { Origin: AnswerOrigin.Assumed }) || matter.Answers.Assumed.Any(answer => answer.Fact.WorkedOut is not null))
            assumed.Add("It is assumed that no treatment of this kind was given before: the case counts none, and nothing in it hints at any.");
        assumed.AddRange(matter.Answers.Assumed.Where(answer => answer.Fact.AssumedNo).Select(answer => $"Taken as \"no\", as the case neither answers it nor hints at it: {answer.Fact.Name}."));
        return assumed;
    }
}
