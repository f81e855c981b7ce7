namespace ImrRules.Law.Gates;

/// <summary>Whether the statute's cap on visits decides. The cap itself is a recommendation of the pack, of a source with the standing of a statute.</summary>
internal static class VisitCapGate
{
    private static readonly DateOnly Injuries = new(2004, 1, 1);

    public static TestOutcome Check(GatedRequest request)
    {
        if (request.File.DateOfInjury < Injuries)
            return TestOutcome.NotMet("injured before 2004");
        return TestOutcome.Of(request.DecidedByStatute, "more visits than the statute allows for one injury", "no cap of the statute decides", "How many visits of this kind were given for this injury?");
    }
}
