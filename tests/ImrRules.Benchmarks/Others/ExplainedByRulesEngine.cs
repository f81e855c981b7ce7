using ImrRules.Benchmarks.Packs;
using ImrRules.Benchmarks.Plain;
using RulesEngine.Models;

namespace ImrRules.Benchmarks.Others;

/// <summary>
/// The eight recommendations as a workflow of Microsoft RulesEngine, given the case as the engine is and answering what the plain code does: outcome, amount, citation, rationale,
/// every criterion with its facts and records, what was passed over with the reason. The rules find which apply and how their criteria stand; the rest is plain code.
/// </summary>
internal sealed class ExplainedByRulesEngine
{
    private readonly RulesEngine.RulesEngine _engine;

    public ExplainedByRulesEngine(MadeCase any)
    {
        var facts = new PlainFacts(any.Answers(), any.File.Records);
        var texts = PlainGlimmering.All.ToDictionary(one => one.Name, one => one.Criteria(facts).Select(criterion => criterion.Text).ToArray());
        Rule[] rules = [.. WrittenRule.All.Select(written => new Rule
        {
            RuleName = written.Name,
            Expression = written.InOneExpression(at => $"""c.Keep("{written.Name}", "{texts[written.Name][at]}", {written.Criteria[at]})"""),
        })];
        _engine = new([new Workflow { WorkflowName = any.Request.Treatment, Rules = rules }], new ReSettings { CustomTypes = [typeof(ExplainedCase)] });
    }

    public async ValueTask<PlainAnswer> Decide(MadeCase made)
    {
        var answers = made.Answers();
        var asked = new ExplainedCase(made, answers);
        foreach (var result in await _engine.ExecuteAllRulesAsync(made.Request.Treatment, new RuleParameter("c", asked)).ConfigureAwait(false))
        {
            if (result.ExceptionMessage is { Length: > 0 } message)
                throw new InvalidOperationException(message);
        }
        return PlainCode.Decide(made.Request, made.File, new RuleFacts(asked, answers));
    }
}
