using ImrRules.Answers;
using ImrRules.Guidelines;
using ImrRules.Vocabulary;

namespace ImrRules.Rules;

/// <summary>A deadline after an operation, past which a recommendation no longer applies.</summary>
internal static class Deadline
{
    public static CriterionState Judge(Recommendation recommendation, Matter matter)
    {
        var answers = matter.Answers;
        Answer? since = null;
        var states = new Tally();
        foreach (var step in recommendation.Course)
        {
            if (ResolvedAmount.Of(step.UpTo, recommendation, matter).Amount?.WithinOfSurgery is not { } deadline)
                continue;
            if (answers.Vocabulary.FactWorkedOut(Derivation.TimeSinceSurgery) is not { } fact)
                return CriterionState.Met;
            since ??= answers.Of(fact);
            states.Add(since.Judge(new FactTest.Compared(Comparison.AtMost, deadline)));
        }
        return since is null ? CriterionState.Met : states.Any;
    }
}
