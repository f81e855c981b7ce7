using ImrRules.Answers;
using ImrRules.Guidelines;
using ImrRules.Rules;

namespace ImrRules.Evaluation.Explaining;

/// <summary>What the records deny of that which a recommendation, and those that hold as well, require.</summary>
internal static class StandingAgainst
{
    public static IReadOnlyList<FactFinding> Of(JudgedRecommendation judged, CaseAnswers answers)
    {
        List<FactFinding>? found = null;
        Add(judged, answers, ref found);
        return found is null ? Array.Empty<FactFinding>() : found;
    }

    private static void Add(JudgedRecommendation judged, CaseAnswers answers, ref List<FactFinding>? found)
    {
        foreach (var criterion in judged.Criteria)
        {
            if (criterion.State == CriterionState.NotMet)
                AddDenied(criterion, answers, ref found);
        }
        foreach (var seen in judged.See)
            Add(seen, answers, ref found);
    }

    private static void AddDenied(JudgedCriterion criterion, CaseAnswers answers, ref List<FactFinding>? found)
    {
        if (criterion is { State: CriterionState.NotMet, Answer: { Origin: not AnswerOrigin.Assumed } answer, Criterion: Criterion.FactCriterion fact })
            (found ??= []).Add(CriterionFindings.Of(fact, answer, answers));
        foreach (var member in criterion.Members)
            AddDenied(member, answers, ref found);
    }
}
