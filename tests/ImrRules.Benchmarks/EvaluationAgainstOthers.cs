using BenchmarkDotNet.Attributes;
using ImrRules.Benchmarks.Others;
using ImrRules.Benchmarks.Packs;
using ImrRules.Benchmarks.Plain;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Guidelines;
using ImrRules.Law;

namespace ImrRules.Benchmarks;

/// <summary>
/// What does an evaluation, which explains itself, cost against the same eight recommendations as rules of other engines? Bound: less than Microsoft RulesEngine.
/// One of the others, "explained", is given the case as the engine is and answers what the plain code does. The rest are given the case's facts in a dictionary and give an outcome without a word.
/// All leave to plain code which recommendation governs and how much it supports.
/// </summary>
public class EvaluationAgainstOthers
{
    private const int Variations = 500;
    private static readonly MadeCase Everyday = MadeCase.Everyday(0);
    private static readonly Dictionary<string, AnsweredFact> Answers = Everyday.Answers();
    private readonly ByRulesEngine _byRecommendation = ByRulesEngine.ByRecommendation();
    private readonly ByRulesEngine _byCriterion = ByRulesEngine.ByCriterion();
    private readonly ExplainedByRulesEngine _explained = new(Everyday);
    private readonly ByFluentRules _fluentRules = new();
    private GuidelineEvaluator _evaluator = null!;

    [GlobalSetup]
    public async Task LoadAndCompare()
    {
        _evaluator = new GuidelineEvaluator(GuidelineLibrary.Load(new MadePack(8, 8)));
        foreach (var given in MadeCase.Variations(0, Variations).Append(Everyday))
        {
            var answers = given.Answers();
            Outcome[] outcomes =
            [
                _evaluator.Evaluate(given.Request, given.File).Outcome,
                PlainCode.Decide(given.Request, given.File, answers).Outcome,
                _fluentRules.Decide(new RuleCase(given, answers)),
                await _byRecommendation.Decide(new RuleCase(given, answers)).ConfigureAwait(false),
                await _byCriterion.Decide(new RuleCase(given, answers)).ConfigureAwait(false),
            ];
            var (plain, explained) = (PlainCode.Decide(given.Request, given.File, answers).Describe(), (await _explained.Decide(given).ConfigureAwait(false)).Describe());
            if (plain != explained)
                throw new InvalidOperationException($"The plain code and RulesEngine, explained, differ.\nplain:     {plain}\nexplained: {explained}");
            if (outcomes.Distinct().Count() > 1)
                throw new InvalidOperationException($"The engine, the plain code, fluent rules and RulesEngine differ: {string.Join(", ", outcomes)}.");
        }
    }

    [Benchmark(Baseline = true, Description = "plain code")]
    public Outcome Plain() => PlainCode.Decide(Everyday.Request, Everyday.File, Answers).Outcome;

    [Benchmark(Description = "evaluation")]
    public Outcome Evaluation() => _evaluator.Evaluate(Everyday.Request, Everyday.File).Outcome;

    [Benchmark(Description = "fluent NRules")]
    public Outcome FluentRules() => _fluentRules.Decide(new RuleCase(Everyday, Answers));

    [Benchmark(Description = "RulesEngine, explained")]
    public async ValueTask<string> Explained() => (await _explained.Decide(Everyday).ConfigureAwait(false)).Rationale;

    [Benchmark(Description = "RulesEngine, an expression each")]
    public ValueTask<Outcome> ByRecommendation() => _byRecommendation.Decide(new RuleCase(Everyday, Answers));

    [Benchmark(Description = "RulesEngine, a rule a criterion")]
    public ValueTask<Outcome> ByCriterion() => _byCriterion.Decide(new RuleCase(Everyday, Answers));
}
