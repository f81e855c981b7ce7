using BenchmarkDotNet.Attributes;
using ImrRules.Benchmarks.Packs;
using ImrRules.Evaluation;
using ImrRules.Guidelines;

namespace ImrRules.Benchmarks;

/// <summary>How does an evaluation grow with the recommendations on one treatment? Of each number half apply to the case. Bound for 128: 16 times that of 8.</summary>
public class RecommendationsOnOneTreatment
{
    private static readonly MadeCase Case = MadeCase.Everyday(0);
    private GuidelineEvaluator _eight = null!;
    private GuidelineEvaluator _thirtyTwo = null!;
    private GuidelineEvaluator _many = null!;

    [GlobalSetup]
    public void Load()
    {
        _eight = With(8);
        _thirtyTwo = With(32);
        _many = With(128);
    }

    [Benchmark(Baseline = true, Description = "8 on the treatment")]
    public Determination Eight() => _eight.Evaluate(Case.Request, Case.File);

    [Benchmark(Description = "32 on the treatment")]
    public Determination ThirtyTwo() => _thirtyTwo.Evaluate(Case.Request, Case.File);

    [Benchmark(Description = "128 on the treatment")]
    public Determination Many() => _many.Evaluate(Case.Request, Case.File);

    private static GuidelineEvaluator With(int recommendations) => new(GuidelineLibrary.Load(new MadePack(recommendations, recommendations)));
}
