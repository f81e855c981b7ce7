using ImrRules.Answers;
using ImrRules.Rules;

namespace ImrRules.Evaluation.Explaining;

/// <summary>What the letter says of the records that a refusal rests on: values that were worked out, and gaps that a near answer makes doubtful.</summary>
internal static class RecordWords
{
    /// <summary>A sentence on what was worked out and does not meet a criterion; empty where nothing was.</summary>
    public static string Shown(JudgedRecommendation judged)
    {
        var shown = judged.Criteria.Where(criterion => criterion.State == CriterionState.NotMet).SelectMany(criterion => criterion.Leaves)
            .Where(leaf => leaf is { State: CriterionState.NotMet, Answer: { Origin: AnswerOrigin.WorkedOut, Basis: not null } })
            .Select(leaf => $"{leaf.Answer!.Fact.Name}: {leaf.Answer.Value} ({leaf.Answer.Basis})").Distinct().ToArray();
        return shown.Length == 0 ? "" : $" The case shows {string.Join("; ", shown)}.";
    }

    /// <summary>A sentence on what the records do say that is near to what is missing; empty where they say nothing near.</summary>
    public static string Doubted(JudgedRecommendation judged, CaseAnswers answers)
    {
        var doubted = CriterionFindings.Of(judged, answers).Where(criterion => !criterion.Advisory && criterion.State == CriterionState.NotDocumented)
            .SelectMany(criterion => criterion.Facts).Where(fact => fact.Doubted.Count > 0)
            .Select(fact => $"{string.Join(" and ", fact.Doubted)} (near to {fact.Fact})").Distinct().ToArray();
        return doubted.Length == 0 ? "" : $" That is doubtful, as the records do say: {string.Join("; ", doubted)}.";
    }

    /// <summary>From what an answer was worked out, or why it could not be, in brackets; empty where neither is known.</summary>
    public static string Basis(Answer answer) => answer.Basis is { } basis ? $" ({basis})" : "";
}
