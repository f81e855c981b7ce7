using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Hosting;
using ImrRules.Requests;
using Microsoft.Extensions.DependencyInjection;

namespace ImrRules.Tests.Conventions;

/// <summary>The programs that docs/for-developers.md shows.</summary>
public static class DeveloperProgram
{
    public static void Evaluate(GuidelineEvaluator evaluator, TreatmentRequest treatmentRequest, CaseFile caseFile)
    {
        evaluator.Evaluate("Physical therapy 2 x 6 weeks, lumbar spine", caseFile);   // one request as it was written
        evaluator.Evaluate(treatmentRequest, caseFile);                              // one request that you hold as coded data
        evaluator.Evaluate(caseFile);                                                // all items of a case
    }

    public static void AddTo(IServiceCollection services)
    {
        services.AddImrRules(imr => imr.UseGuidelinePack().UseFolder("our-guidelines", reloadOnChange: true));
        services.AddHealthChecks().AddCheck<GuidelineHealthCheck>("guidelines");
    }
}
