using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace ImrRules.Benchmarks;

/// <summary>How every benchmark is run: in this process, in many batches so short that some of them are not disturbed by what else runs; the least of them are compared.</summary>
internal sealed class ShortRuns : ManualConfig
{
    public ShortRuns()
    {
        AddJob(Job.ShortRun.WithIterationTime(TimeInterval.FromMilliseconds(20)).WithWarmupCount(20).WithIterationCount(300).WithToolchain(InProcessEmitToolchain.Instance));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddColumn(StatisticColumn.Min, new RatioOfLeast());
        HideColumns(BaselineRatioColumn.RatioMean);
        HideColumns("Error", "StdDev", "Median", "RatioSD", "Gen0", "Gen1", "Gen2");
        AddLogger(ConsoleLogger.Default);
        AddExporter(MarkdownExporter.GitHub);
        ArtifactsPath = Path.Combine("artifacts", "benchmarks");
    }
}
