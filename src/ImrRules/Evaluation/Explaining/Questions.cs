using ImrRules.Answers;
using ImrRules.Evaluation.Asking;
using ImrRules.Guidelines;
using ImrRules.Rules;
using ImrRules.Vocabulary;

namespace ImrRules.Evaluation.Explaining;

/// <summary>The questions that would settle a recommendation whose criteria or amount are open because nobody asked.</summary>
internal static class Questions
{
    public static IReadOnlyList<OpenQuestion> Of(JudgedRecommendation judged, CaseAnswers answers)
    {
        var leaves = judged.Criteria.Where(criterion => criterion.State == CriterionState.NotAsked).SelectMany(criterion => criterion.Leaves);
        if (judged.CriteriaState != CriterionState.NotAsked)
            leaves = judged.Steps.SelectMany(step => step.When).Where(when => when.State == CriterionState.NotAsked).SelectMany(when => when.Leaves);
        var asked = leaves.Where(leaf => leaf.State == CriterionState.NotAsked).Select(OnLeaf).ToList();
        asked.AddRange(judged.Amounts.Where(amount => amount.Support == Support.NotAsked).Select(amount => OnAmount(amount, answers)).OfType<OpenQuestion>());
        if (judged.Recommendation.Table?.By is { } by && judged.Steps.Any(step => step.Allows.State == CriterionState.NotAsked))
            asked.Add(OpenQuestion.On(by));
        return OpenQuestion.Distinct(asked);
    }

    private static OpenQuestion OnLeaf(JudgedCriterion leaf) => OpenQuestion.On(leaf.Answer!.Fact, ((Criterion.FactCriterion)leaf.Criterion).Requirement.Test);

    private static OpenQuestion? OnAmount(JudgedAmount amount, CaseAnswers answers)
    {
        if (amount is { Answer: { } answer, Allowed: { } allowed })
            return OpenQuestion.On(answer.Fact, AtMost(allowed));
        if (amount.Earlier is { Number: null })
        {
            return answers.Vocabulary.FactWorkedOut(Derivation.TreatmentsGiven) is { } given
                ? OpenQuestion.On(given, amount.Allowed is { } most ? [AtMost(most)] : [])
                : new OpenQuestion("How much of it was given before for this injury?");
        }
        return amount.Limit is { } limit ? new OpenQuestion($"How much is asked for ({limit.UpTo.Unit})?") { About = QuestionAbout.Request } : null;
    }

    private static FactTest.Compared AtMost(Amount amount) => new(Comparison.AtMost, new Measure(amount.UpTo, amount.Unit));
}
