namespace ImrRules.Law.Eligibility;

/// <summary>A test of the eligibility of a dispute for independent medical review.</summary>
internal sealed record EligibilityTest
{
    public required string Name { get; init; }

    public required string Test { get; init; }

    public required string FailMeans { get; init; }

    public required LegalBasis Basis { get; init; }

    public required Func<DisputedCase, TestOutcome> Check { get; init; }

    public LegalCheck Hold(DisputedCase disputed)
    {
        var outcome = Check(disputed);
        return new LegalCheck { Name = Name, Test = Test, Consequence = FailMeans, State = outcome.State, Because = outcome.Because, Questions = outcome.Questions, Basis = Basis };
    }
}
