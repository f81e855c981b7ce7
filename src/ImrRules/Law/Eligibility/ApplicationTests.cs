using System.Globalization;
using ImrRules.Cases;
using ImrRules.Law.Clock;

namespace ImrRules.Law.Eligibility;

/// <summary>Whether the application for independent medical review is in order and in time.</summary>
internal static class ApplicationTests
{
    private const int DaysToApply = 30;
    private const int DaysInTheMail = 5;

    /// <summary>For a dispute over the formulary alone; from memory, unverified.</summary>
    private const int DaysToApplyOnTheFormulary = 10;

    private const int BusinessDaysToAnswer = 5;
    private const int BusinessDaysToAnswerBefore2014 = 15;

    private static readonly DateOnly AnswersOf2014 = new(2014, 1, 1);

    public static TestOutcome SignedWithTheDecision(DisputedCase disputed) => TestOutcome.AllOf(Signed(disputed), TestOutcome.Of(disputed.File.Application?.DecisionAttached,
        "the UR decision is attached", "the UR decision is not attached", "Is the UR decision attached to the application?"));

    public static TestOutcome ReceivedInTime(DisputedCase disputed) => disputed.Each((item, _) => InTime(item, disputed.File.Application?.Received));

    public static TestOutcome FirstAndLiabilityNotDisputed(DisputedCase disputed) => TestOutcome.AllOf(
        TestOutcome.Of(!disputed.File.Application?.EarlierReview, "no earlier independent review of it", "reviewed on an earlier application", "Was it reviewed on an earlier application?"),
        disputed.Each((item, _) => TestOutcome.Of((item.Liability ?? disputed.File.Liability) is { } liability ? liability == Liability.Accepted : null,
            "liability is not disputed", "liability is disputed", "Is liability disputed?")));

    public static TestOutcome Answered(DisputedCase disputed)
    {
        if (disputed.File.Application is not { } application)
            return TestOutcome.Ask("Did the Administrative Director ask for information, and when was it answered?");
        if (application.InformationAsked.Countable() is not { } asked)
            return TestOutcome.Met("the case names no question of the Administrative Director");
        var last = BusinessDays.Last(asked, asked < AnswersOf2014 ? BusinessDaysToAnswerBefore2014 : BusinessDaysToAnswer);
        return TestOutcome.Of(application.InformationAnswered is { } answered ? answered <= last : null,
            $"answered by {last.Iso()}", $"answered after {last.Iso()}", $"Was the question of the Administrative Director answered by {last.Iso()}?");
    }

    private static TestOutcome Signed(DisputedCase disputed) => disputed.File.Application?.SignedBy switch
    {
        "employee" => TestOutcome.Met("signed by the employee"),
        "nobody" => TestOutcome.NotMet("not signed"),
        "designee" => disputed.Each((item, _) => DesignatedAfter(item.Ur?.Date, disputed.File.Application.Designated)),
        _ => TestOutcome.Ask("Who signed the application: the employee, or a designee?"),
    };

    private static TestOutcome DesignatedAfter(DateOnly? decided, DateOnly? designated) => TestOutcome.Of(decided is null || designated is null ? null : designated >= decided,
        "signed by a designee designated after the decision", "signed by a designee designated before the decision", "Was the designee designated after the UR decision?");

    private static TestOutcome InTime(DisputedItem item, DateOnly? received)
    {
        if (received is not { } came || item.Ur?.Served is not { } served)
            return TestOutcome.Ask("On which days was the UR decision served, and the application received?");
        var days = came.DayNumber - served.DayNumber;
        var words = string.Create(CultureInfo.InvariantCulture, $"received {days} days after service");
        if (days > DaysToApply + DaysInTheMail || days > DaysToApply && item.Ur.ServedBy is not (null or "mail"))
            return TestOutcome.NotMet(words);
        if (days > DaysToApply && item.Ur.ServedBy is null)
            return TestOutcome.Ask($"Was the UR decision served by mail? The application was {words}.");
        return item.Formulary is not null && days > DaysToApplyOnTheFormulary
            ? TestOutcome.Ask($"Is the dispute over the formulary alone? Then it must be received within {DaysToApplyOnTheFormulary} days (from memory, unverified), and was {words}.")
            : TestOutcome.Met(words);
    }
}
