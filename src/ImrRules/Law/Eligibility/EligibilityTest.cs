namespace ImrRules.Law.Eligibility;

/// <summary>A test of the eligibility of a dispute for independent medical review.</summary>
internal sealed record EligibilityTest
{
    public required string Name { get; init; }

    public required string Test { get; init; }

    public required string FailMeans { get; init; }

    public required LegalBasis Basis { get; init; }

    public required Func<DisputedCase, TestOutcome> Check { get; init; }

    public LegalCheck Hold(DisputedCase disputed) => Check(disputed).Of(Name, Test, FailMeans, Basis);
}
