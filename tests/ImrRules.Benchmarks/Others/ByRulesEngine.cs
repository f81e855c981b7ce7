using ImrRules.Law;
using RulesEngine.Models;

namespace ImrRules.Benchmarks.Others;

/// <summary>The eight recommendations as a workflow of Microsoft RulesEngine.</summary>
/// <param name="rules">A rule for each recommendation.</param>
internal sealed class ByRulesEngine(Rule[] rules)
{
    private const string Treatment = "glimmering 0";

    private readonly RulesEngine.RulesEngine _engine = new(
        [new Workflow { WorkflowName = Treatment, Rules = rules }],
        new ReSettings { CustomTypes = [typeof(RuleCase)], NestedRuleExecutionMode = NestedRuleExecutionMode.Performance });

    /// <summary>One expression for each recommendation: the least that can be written. It does not say which criterion decided.</summary>
    public static ByRulesEngine ByRecommendation() => new([.. WrittenRule.All.Select(written => new Rule
    {
        RuleName = written.Name,
        Expression = written.InOneExpression(at => Add(written, written.Criteria[at])),
    })]);

    /// <summary>A rule for each criterion within that of its recommendation, so that the results say which of them failed.</summary>
    public static ByRulesEngine ByCriterion() => new([.. WrittenRule.All.Select(written => new Rule
    {
        RuleName = written.Name,
        Operator = "And",
        Rules = (Rule[])[new Rule { RuleName = "applies", Expression = written.Applies }, .. written.Criteria.Select(criterion => new Rule { RuleName = criterion, Expression = Add(written, criterion) })],
    })]);

    public async ValueTask<Outcome> Decide(RuleCase asked)
    {
        foreach (var result in await _engine.ExecuteAllRulesAsync(Treatment, new RuleParameter("c", asked)).ConfigureAwait(false))
        {
            if (result.ExceptionMessage is { Length: > 0 } message)
                throw new InvalidOperationException(message);
        }
        return OutcomeByRules.Of(asked);
    }

    private static string Add(WrittenRule written, string criterion) => $"""c.Add("{written.Name}", {criterion})""";
}
