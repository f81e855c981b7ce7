namespace ImrRules.Law.Regimes;

/// <summary>The regime that a case falls under.</summary>
/// <param name="Regime">The regime; null where the dates of the case leave it open.</param>
/// <param name="Because">The dates that say so, or what would.</param>
public sealed record RegimeFinding(LegalRegime? Regime, string Because)
{
    /// <summary>The decisions that utilization review can make on the day of the request.</summary>
    public IReadOnlyList<string> Outcomes { get; init; } = [];
}
