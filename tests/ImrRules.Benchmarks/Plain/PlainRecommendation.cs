namespace ImrRules.Benchmarks.Plain;

/// <summary>A recommendation in code: what is fixed about it as values, its criteria as a method.</summary>
internal sealed record PlainRecommendation(string Name, string Citation, string Summary, decimal First, Func<PlainFacts, PlainCriterion[]> Criteria)
{
    /// <summary>Visits in all once a gain is shown; null where there is no second step.</summary>
    public decimal? WithGain { get; init; }

    /// <summary>The most visits a week; null where that is not limited.</summary>
    public decimal? AWeek { get; init; }
}
