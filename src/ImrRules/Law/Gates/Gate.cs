using ImrRules.Law.Regimes;

namespace ImrRules.Law.Gates;

/// <summary>A test that comes before any guideline.</summary>
internal sealed record Gate
{
    public required string Name { get; init; }

    /// <summary>What is tested.</summary>
    public required string Test { get; init; }

    /// <summary>What follows where it is met.</summary>
    public required string Answer { get; init; }

    /// <summary>The decision that follows where it is met; none where the guidelines go on to decide.</summary>
    public Decision Decision { get; init; }

    /// <summary>The only rules under which it is tested; null for all of them.</summary>
    public LegalRegime? OnlyUnder { get; init; }

    public required LegalBasis Basis { get; init; }

    public required Func<GatedRequest, TestOutcome> Check { get; init; }

    public LegalCheck Hold(GatedRequest request) => Check(request).Of(Name, Test, Answer, Basis);
}
