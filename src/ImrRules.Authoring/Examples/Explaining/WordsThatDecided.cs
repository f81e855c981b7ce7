using System.Globalization;
using ImrRules.Answers;
using ImrRules.Evaluation.Explaining;
using ImrRules.Guidelines;
using ImrRules.Rules;

namespace ImrRules.Authoring.Examples.Explaining;

/// <summary>Which of its words made the recommendation that governs decide as it does: what it says, a criterion, a step or a limit.</summary>
internal static class WordsThatDecided
{
    public static DecidingWords Of(JudgedRecommendation judged)
    {
        var recommendation = judged.Recommendation;
        if (recommendation.Says == Verdict.NotRecommended)
            return Says(recommendation);
        if (judged.CriteriaState != CriterionState.Met && judged.Amounts.All(amount => amount.Support != Support.Nothing || judged.CriteriaState == CriterionState.NotMet))
            return Criterion(judged.Criteria.First(criterion => criterion.State == judged.CriteriaState), "criteria");
        if (judged.Amounts is [var least, ..])
            return Amount(least, judged);
        return judged.Criteria is [var first, ..] ? new DecidingWords(first.Criterion.Place, "criteria", "all are met") : Says(recommendation);
    }

    private static DecidingWords Says(Recommendation recommendation) =>
        new(recommendation.Places.GetValueOrDefault("says", recommendation.Place), "says", SaysWords.Of(recommendation.Says));

    /// <summary>The fact that stands in the way; of a group of which some would do, the group.</summary>
    private static DecidingWords Criterion(JudgedCriterion judged, string key)
    {
        if (judged is { Answer: { } answer, Criterion: Criterion.FactCriterion fact })
            return new DecidingWords(fact.Place, key, $"{fact.Requirement}; the case says {Given(answer)}");
        var group = (Criterion.Group)judged.Criterion;
        return group.AtLeast == group.Members.Count && judged.Members.FirstOrDefault(member => member.State == judged.State) is { } member
            ? Criterion(member, key)
            : new DecidingWords(group.Place, key, string.Create(CultureInfo.InvariantCulture,
                $"{group.AtLeast} of {group.Members.Count} must be met, {judged.Members.Count(one => one.State == CriterionState.Met)} {(judged.Members.Count(one => one.State == CriterionState.Met) == 1 ? "is" : "are")}"));
    }

    private static DecidingWords Amount(JudgedAmount amount, JudgedRecommendation judged)
    {
        if (amount.Limit is { } limit)
            return new DecidingWords(limit.Place, "limits", $"up to {limit.UpTo}; {(amount.Answer is { } answer ? $"the case says {Given(answer)}" : Asked(amount))}");
        if (amount.Step is not { } step)
            return Closed(judged);
        var up = $"up to {amount.Allowed?.ToString() ?? "no set number"}";
        return new DecidingWords(step.Place, "course", amount.Allowed is null ? up : $"{up}; {Asked(amount)}, {Before(amount.Earlier)}");
    }

    /// <summary>No step is in force: what keeps the first one from it.</summary>
    private static DecidingWords Closed(JudgedRecommendation judged)
    {
        var step = judged.Steps.FirstOrDefault(step => step.State != CriterionState.Met);
        if (step?.When.FirstOrDefault(when => when.State != CriterionState.Met) is { } when)
            return Criterion(when, "course");
        var table = judged.Recommendation.Table;
        return new DecidingWords(table?.Place ?? judged.Recommendation.Place, "table", table?.By is { } by ? $"no row fits the {by.Name} of the case" : "no row fits the case");
    }

    private static string Asked(JudgedAmount amount) => amount.Requested is { } requested
        ? string.Create(CultureInfo.InvariantCulture, $"{decimal.Round(requested, 1)} asked")
        : "the request states no amount";

    private static string Before(EarlierAmount? earlier) => earlier switch
    {
        null => "none given before",
        { Number: null, Open: CriterionState.NotAsked } => "how many were given before is not asked",
        { Number: null } => "how many were given before is not in the records",
        { Number: 0 } => "none given before",
        { Number: var number } => string.Create(CultureInfo.InvariantCulture, $"{number} given before"),
    };

    private static string Given(Answer answer) => answer.Value?.ToString() ?? (answer.Open == CriterionState.NotAsked ? Cases.AnsweredFact.NotAsked : Cases.AnsweredFact.NotInTheRecords);
}
