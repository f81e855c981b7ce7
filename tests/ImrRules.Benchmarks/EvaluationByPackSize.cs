using BenchmarkDotNet.Attributes;
using ImrRules.Benchmarks.Packs;
using ImrRules.Evaluation;
using ImrRules.Guidelines;

namespace ImrRules.Benchmarks;

/// <summary>Does an evaluation cost more in a larger pack? Eight recommendations on each treatment, of the same six sources. Bound: 1.2.</summary>
public class EvaluationByPackSize
{
    private const int OnATreatment = 8;
    private const int Asked = 7;
    private static readonly MadeCase Case = MadeCase.Everyday(Asked);
    private GuidelineEvaluator _small = null!;
    private GuidelineEvaluator _large = null!;

    [GlobalSetup]
    public void Load()
    {
        _small = new GuidelineEvaluator(GuidelineLibrary.Load(new MadePack(100, OnATreatment)));
        _large = new GuidelineEvaluator(GuidelineLibrary.Load(new MadePack(10_000, OnATreatment)));
    }

    [Benchmark(Baseline = true, Description = "of 100 recommendations")]
    public Determination Small() => _small.Evaluate(Case.Request, Case.File);

    [Benchmark(Description = "of 10,000 recommendations")]
    public Determination Large() => _large.Evaluate(Case.Request, Case.File);
}
