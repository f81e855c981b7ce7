using ImrRules.Cases;

namespace ImrRules.Law.Gates;

/// <summary>Whether liability is disputed, medical necessity aside.</summary>
internal static class LiabilityGate
{
    public static TestOutcome Check(GatedRequest request) => (request.Item.Liability ?? request.File.Liability) switch
    {
        Liability.Disputed => TestOutcome.Met("liability is disputed"),
        Liability.Accepted => TestOutcome.NotMet("liability is accepted"),
        _ => TestOutcome.Ask("Is liability for the injury, the body part or the treatment disputed, medical necessity aside?"),
    };
}
