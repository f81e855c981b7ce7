using BenchmarkDotNet.Attributes;
using ImrRules.Benchmarks.Packs;
using ImrRules.Benchmarks.Plain;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Guidelines;

namespace ImrRules.Benchmarks;

/// <summary>
/// What does an evaluation cost and allocate against code written by hand? Bounds: 15 times, 20 KB.
/// The baseline is given the case's thirty facts in a dictionary, as words. It finds edition, region and phase of care, judges five three-valued criteria, the course and the limit
/// of what governs, asks where something open would change the result, and answers outcome, amount, citation, criteria with facts and records, rationale, and what was passed over with the reason.
/// It leaves out what the engine does for any pack: checking the case, reading diagnoses, judging the recommendations that do not govern, the legal order, and what would change the result.
/// </summary>
public class EvaluationAgainstPlainCode
{
    private const int Variations = 500;
    private static readonly MadeCase Everyday = MadeCase.Everyday(0);
    private static readonly Dictionary<string, AnsweredFact> Answers = Everyday.Answers();
    private GuidelineEvaluator _evaluator = null!;

    [GlobalSetup]
    public void LoadAndCompare()
    {
        _evaluator = new GuidelineEvaluator(GuidelineLibrary.Load(new MadePack(8, 8)));
        foreach (var given in MadeCase.Variations(0, Variations).Append(Everyday))
        {
            var (engine, plain) = (Describe(_evaluator.Evaluate(given.Request, given.File)), PlainCode.Decide(given.Request, given.File, given.Answers()).Describe());
            if (engine != plain)
                throw new InvalidOperationException($"The engine and the plain code differ.\nengine: {engine}\nplain:  {plain}");
        }
    }

    [Benchmark(Baseline = true, Description = "plain code")]
    public string Plain() => PlainCode.Decide(Everyday.Request, Everyday.File, Answers).Rationale;

    [Benchmark(Description = "evaluation")]
    public string Evaluation() => _evaluator.Evaluate(Everyday.Request, Everyday.File).Rationale;

    /// <summary>What was decided, without its wording, as <see cref="PlainAnswer.Describe"/> says it: the letters' words may change, the decision may not.</summary>
    private static string Describe(Determination determination) => string.Join(
        "; ",
        [
            $"{determination.Outcome} {determination.Citation?.Recommendation} {determination.Supported?.Number}",
            .. determination.Deciding.Criteria.Select(criterion => $"{criterion.State}: {string.Join(", ", criterion.Facts.Select(fact => $"{fact.Fact} {fact.Answer} {fact.Record}"))}"),
            .. determination.Deciding.PassedOver.Select(passed => $"{passed.Recommendation} {passed.Reason}"),
        ]);
}
