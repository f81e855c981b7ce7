using ImrRules.Law.Regimes;

namespace ImrRules.Law.Gates;

/// <summary>A test that comes before any guideline.</summary>
internal sealed record Gate(string Name, string Test, string Consequence, LegalBasis Basis, Func<GatedRequest, TestOutcome> Check)
    : LegalTest<GatedRequest>(Name, Test, Consequence, Basis, Check)
{
    /// <summary>The decision that follows where it is met; none where the guidelines go on to decide.</summary>
    public Decision Decision { get; init; }

    /// <summary>The only rules under which it is tested; null for all of them.</summary>
    public LegalRegime? OnlyUnder { get; init; }
}
