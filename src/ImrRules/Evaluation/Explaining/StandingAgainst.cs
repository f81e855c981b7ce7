using ImrRules.Answers;
using ImrRules.Guidelines;
using ImrRules.Rules;

namespace ImrRules.Evaluation.Explaining;

/// <summary>What the records deny of that which a recommendation, and those that hold as well, require.</summary>
internal static class StandingAgainst
{
    public static IReadOnlyList<FactFinding> Of(JudgedRecommendation judged, CaseAnswers answers) =>
    [
        .. judged.Criteria.Where(criterion => criterion.State == CriterionState.NotMet).SelectMany(criterion => Denied(criterion, answers)),
        .. judged.See.SelectMany(seen => Of(seen, answers)),
    ];

    private static IEnumerable<FactFinding> Denied(JudgedCriterion criterion, CaseAnswers answers)
    {
        foreach (var leaf in criterion.Leaves)
        {
            if (leaf is { State: CriterionState.NotMet, Answer: { Origin: not AnswerOrigin.Assumed } answer, Criterion: Criterion.FactCriterion fact })
                yield return CriterionFindings.Of(fact, answer, answers);
        }
    }
}
