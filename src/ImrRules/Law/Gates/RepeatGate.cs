using ImrRules.Cases;
using ImrRules.Law.Clock;

namespace ImrRules.Law.Gates;

/// <summary>Whether the same treatment was refused within the last twelve months and nothing has changed.</summary>
internal static class RepeatGate
{
    private const int Months = 12;

    public static TestOutcome Check(GatedRequest request) => request.SameBefore switch
    {
        null => TestOutcome.Ask("Was the same treatment denied or modified within the last 12 months, on a request of the same physician or group?"),
        [] => TestOutcome.NotMet("no earlier decision on the same treatment"),
        var earlier => TestOutcome.AnyOf([.. earlier.Select(match => TestOutcome.AllOf(Same(match.IsSame), Check(match.Decision, request.Asked)))]),
    };

    private static TestOutcome Same(bool? isSame) =>
        TestOutcome.Of(isSame, "on the same treatment", "on another treatment", "Is an earlier request, whose words are not understood, for the same treatment?");

    private static TestOutcome Check(EarlierDecision earlier, DateOnly? asked) => TestOutcome.AllOf(Refused(earlier), WithinTwelveMonths(earlier.Date, asked),
        TestOutcome.Of(earlier.SamePhysician, "by the same physician or group", "by another physician", "Did the same physician or group ask for it before?"),
        TestOutcome.Of(!earlier.ChangeInFacts, "no change in material facts is documented", "a change in material facts is documented", "Does the request document a change in the facts that are material?"));

    private static TestOutcome Refused(EarlierDecision earlier) => TestOutcome.Of(earlier.Decision is null ? null : earlier.Decision != "approved",
        $"{earlier.Decision} before", "approved before", "How was the earlier request on the same treatment decided?");

    private static TestOutcome WithinTwelveMonths(DateOnly? decided, DateOnly? asked) => TestOutcome.Of(decided.Countable() is not { } before || asked is null ? null : before.AddMonths(Months) > asked,
        "within the last 12 months", "more than 12 months ago", "On which days was the same treatment refused, and asked for anew?");
}
