using BenchmarkDotNet.Attributes;
using ImrRules.Authoring.Linting;
using ImrRules.Benchmarks.Packs;
using ImrRules.Guidelines;

namespace ImrRules.Benchmarks;

/// <summary>What does checking guidelines cost, warm, against loading them; how does it grow with the recommendations; and what is left of it after a save, when one file of this repository's has changed?</summary>
[WarmupCount(3)]
[IterationCount(12)]
[InvocationCount(1, 1)]
public class LintingAPack
{
    private readonly AuthorsPack _small = new(300);
    private readonly AuthorsPack _large = new(3_000);
    private readonly LintSession _watched = new();
    private readonly SavedPack _saved = new();

    [GlobalSetup]
    public void ReadOnce() => _watched.Lint(_saved);

    [Benchmark(Baseline = true, Description = "300 loaded")]
    public GuidelineLibrary Loaded() => GuidelineLibrary.Load(_small);

    [Benchmark(Description = "300 checked")]
    public int Small() => Checked(new LintSession().Lint(_small), 300);

    [Benchmark(Description = "3,000 checked")]
    public int Large() => Checked(new LintSession().Lint(_large), 3_000);

    [Benchmark(Description = "these guidelines, after a save")]
    public int AfterASave() => _watched.Lint(_saved.Again()).Files;

    private static int Checked(LintReport report, int recommendations) =>
        report.Recommendations == recommendations ? report.Found.Count : throw new InvalidOperationException($"the pack has mistakes: {string.Join('\n', report.Found.Take(5))}");
}
