using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Evaluation.Issuing;
using ImrRules.Guidelines;
using ImrRules.Law;

namespace ImrRules.Tests.UtilizationReview;

/// <summary>The program that docs/utilization-review.md shows.</summary>
public static class IssuedByProgram
{
    public static IReadOnlyList<IssuedUrDecision> Issue(GuidelineLibrary library, CaseFile file, Physician physician)
    {
        var evaluator = new GuidelineEvaluator(library, new EvaluatorOptions { Review = ReviewStage.Ur });
        return [.. evaluator.Evaluate(file).Items.Select(item => item.Decision switch
        {
            Decision.Approve => IssuedUrDecision.Approve(item),
            Decision.RequestInformation => IssuedUrDecision.RequestInformation(item),
            Decision.Modify => IssuedUrDecision.Modify(item, item.Supported!, physician),
            Decision.Deny => IssuedUrDecision.Deny(item, physician),
            _ => null, // for a reviewer, or answered by a gate: nobody decides by program
        }).OfType<IssuedUrDecision>()];
    }
}
