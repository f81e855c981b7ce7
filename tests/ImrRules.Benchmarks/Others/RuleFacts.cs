using ImrRules.Benchmarks.Plain;
using ImrRules.Cases;

namespace ImrRules.Benchmarks.Others;

/// <summary>The facts of a case whose criteria were judged by the rules of another engine.</summary>
internal sealed class RuleFacts(ExplainedCase asked, Dictionary<string, AnsweredFact> answers) : PlainFacts(answers, asked.Made.File.Records)
{
    public override PlainCriterion[] CriteriaOf(PlainRecommendation recommendation) => asked.CriteriaOf(recommendation);
}
