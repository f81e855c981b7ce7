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
            assumed.Add("No earlier treatment of this kind is in the case and nothing hints at any; none is assumed.");
        assumed.AddRange(matter.Answers.Assumed.Where(answer => answer.Fact.AssumedNo).Select(answer => $"{answer.Fact.Name}: taken as no; no answer stands in the case and nothing hints at it."));
        return assumed;
    }
}
