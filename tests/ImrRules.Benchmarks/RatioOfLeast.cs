using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace ImrRules.Benchmarks;

/// <summary>The least time against the baseline's least: what else runs on the machine can only add to a time.</summary>
internal sealed class RatioOfLeast : IColumn
{
    public string Id => nameof(RatioOfLeast);

    public string ColumnName => "Ratio";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Baseline;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => "Least time against the baseline's least time";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        var baseline = summary.BenchmarksCases.FirstOrDefault(one => one.Descriptor.Baseline);
        return Least(summary, benchmarkCase) / Least(summary, baseline) is { } ratio ? ratio.ToString("N2", CultureInfo.InvariantCulture) : "?";
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) => true;

    private static double? Least(Summary summary, BenchmarkCase? benchmarkCase) => benchmarkCase is null ? null : summary[benchmarkCase]?.ResultStatistics?.Min;
}
