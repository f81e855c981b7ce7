using ImrRules.Answers;
using ImrRules.Rules;

namespace ImrRules.Evaluation.Explaining;

/// <summary>The questions that would settle a recommendation whose criteria or amount are open because nobody asked.</summary>
internal static class Questions
{
    public static IReadOnlyList<string> Of(JudgedRecommendation judged)
    {
        var leaves = judged.Criteria.Where(criterion => criterion.State == CriterionState.NotAsked).SelectMany(criterion => criterion.Leaves);
        if (judged.CriteriaState != CriterionState.NotAsked)
            leaves = judged.Steps.SelectMany(step => step.When).Where(when => when.State == CriterionState.NotAsked).SelectMany(when => when.Leaves);
        var asked = leaves.Where(leaf => leaf.State == CriterionState.NotAsked).Select(leaf => leaf.Answer!.Fact.Ask).ToList();
        foreach (var amount in judged.Amounts.Where(amount => amount.Support == Support.NotAsked))
        {
            if (amount.Answer is { } answer)
                asked.Add(answer.Fact.Ask);
            else if (amount.Earlier is { Number: null })
                asked.Add("How much of it was given before for this injury?");
            else if (amount.Limit is { } limit)
                asked.Add($"How much is asked for ({limit.UpTo.Unit})?");
        }
        if (judged.Recommendation.Table?.By is { } by && judged.Steps.Any(step => step.Allows.State == CriterionState.NotAsked))
            asked.Add(by.Ask);
        return [.. asked.Distinct()];
    }
}
