using ImrRules.Cases;

namespace ImrRules.Law.Eligibility;

/// <summary>Whether there is a decision of utilization review that independent medical review can look at.</summary>
internal static class DecisionTests
{
    public static TestOutcome Refused(DisputedCase disputed) => disputed.Regime is { HasIndependentReview: false }
        ? TestOutcome.NotMet("under the rules before 2013 there is no independent medical review")
        : disputed.Each(Refused);

    public static TestOutcome NotForWantOfInformation(DisputedCase disputed) => disputed.Each((item, _) => TestOutcome.Of(!item.Ur?.ForWantOfInformation,
        "not denied for want of information", "denied because information did not come", "Was it denied because information was asked for and did not come?"));

    private static TestOutcome Refused(DisputedItem item, bool? inTime) => item.Ur?.Decision switch
    {
        null => TestOutcome.Ask("What did utilization review decide?"),
        "approved" => TestOutcome.NotMet("approved"),
        var decision when inTime == false => TestOutcome.NotMet($"{decision}, and late"),
        var decision => TestOutcome.Met(inTime == true ? $"{decision} in time" : $"{decision}; whether in time is for the Workers' Compensation Appeals Board"),
    };
}
