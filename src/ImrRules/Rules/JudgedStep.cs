using ImrRules.Answers;
using ImrRules.Guidelines;

namespace ImrRules.Rules;

/// <summary>A step of a course in a case: whether it is in force, and how much it allows.</summary>
internal sealed record JudgedStep(CourseStep Step, JudgedCriterion[] When, ResolvedAmount Allows)
{
    public CriterionState State { get; } = Kleene.Both(JudgedCriterion.StateOf(When), Allows.State);

    public static JudgedStep[] JudgeAll(Recommendation recommendation, Matter matter)
    {
        var judged = new JudgedStep[recommendation.Course.Count];
        for (var at = 0; at < judged.Length; at++)
        {
            var step = recommendation.Course[at];
            judged[at] = new JudgedStep(step, JudgedCriterion.JudgeAll(step.When, matter.Answers), ResolvedAmount.Of(step.UpTo, recommendation, matter));
        }
        return judged;
    }
}
