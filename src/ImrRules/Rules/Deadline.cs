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
        var deadlines = recommendation.Course.Select(step => ResolvedAmount.Of(step.UpTo, recommendation, matter).Amount?.WithinOfSurgery).OfType<Measure>().Distinct().ToArray();
        if (deadlines.Length == 0 || answers.Vocabulary.FactWorkedOut(Derivation.TimeSinceSurgery) is not { } fact)
            return CriterionState.Met;
        var since = answers.Of(fact);
        return Kleene.AnyOf(deadlines.Select(deadline => since.Judge(new FactTest.Compared(Comparison.AtMost, deadline))));
    }
}
