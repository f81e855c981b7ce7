using System.Globalization;
using ImrRules.Cases;

namespace ImrRules.Law.Gates;

/// <summary>Emergency care, and care in the first days after the injury, are authorized without prospective review (Labor Code 4610(b)); some kinds are reviewed all the same (4610(c)).</summary>
internal static class EarlyCareGate
{
    private const int EarlyDays = 30;

    /// <summary>Dollars, for equipment in all (Labor Code 4610(c) [17][31]).</summary>
    private const decimal CostLimit = 250;

    private static readonly DateOnly Injuries = new(2018, 1, 1);

    public static TestOutcome Check(GatedRequest request) => TestOutcome.AllOf(Injured(request), NotYetGiven(request), TestOutcome.AnyOf(Emergency(request), Early(request)));

    public static TestOutcome NotYetGiven(GatedRequest request) => request.Kind == KindOfReview.Retrospective
        ? TestOutcome.NotMet("the treatment was given, and the review is retrospective")
        : TestOutcome.Met("the treatment is still to be given");

    private static TestOutcome Injured(GatedRequest request)
    {
        if (request.File.DateOfInjury is not { } injured)
            return request.Asked < Injuries ? TestOutcome.NotMet("asked for before 2018") : TestOutcome.Ask("When was the injury?");
        return injured >= Injuries ? TestOutcome.Met("injured in 2018 or later") : TestOutcome.NotMet("injured before 2018");
    }

    private static TestOutcome Emergency(GatedRequest request) =>
        TestOutcome.Of(request.Item.Emergency, "an emergency", "no emergency", "Is it emergency treatment?");

    private static TestOutcome Early(GatedRequest request) =>
        TestOutcome.AllOf(WithinThirtyDays(request), NotOfAKindReviewedFirst(request), BodyPart(request), Addressed(request), Physician(request.File), Reported(request.File));

    private static TestOutcome WithinThirtyDays(GatedRequest request)
    {
        if (request.File.DateOfInjury is not { } injured || request.Given is not { } given)
            return TestOutcome.Ask("On which day after the injury is it given?");
        var day = given.DayNumber - injured.DayNumber;
        var words = string.Create(CultureInfo.InvariantCulture, $"day {day} after the injury");
        return day is >= 0 and <= EarlyDays ? TestOutcome.Met(words) : TestOutcome.NotMet(words);
    }

    /// <summary>The kinds of treatment that are reviewed first even then are marked in the vocabulary.</summary>
    public static TestOutcome NotOfAKindReviewedFirst(GatedRequest request)
    {
        if (request.IsCompound || request.Item.Formulary?.Listed is "non-exempt" or "unlisted")
            return TestOutcome.NotMet("a drug that is not exempt is always reviewed first");
        if (request is { IsDrug: true, Item.Formulary.Listed: null })
            return TestOutcome.Ask(DrugListGates.ListQuestion);
        return request.OfItsKind switch
        {
            null => TestOutcome.Ask("Which treatment is it?"),
            Vocabulary.ProspectiveReview.Always => TestOutcome.NotMet("its kind of treatment is always reviewed first"),
            Vocabulary.ProspectiveReview.OverTheCostLimit => Cost(request.Item.Cost),
            _ => TestOutcome.Met("its kind of treatment is not among those always reviewed first"),
        };
    }

    private static TestOutcome Cost(decimal? dollars) => TestOutcome.Of(dollars is null ? null : dollars <= CostLimit,
        "it costs no more than $250 in all", "equipment over $250 in all is always reviewed first", "What does it cost in all?");

    private static TestOutcome BodyPart(GatedRequest request) =>
        TestOutcome.Of(request.BodyPartAccepted, "the body part is accepted", "the body part is not among those accepted", "Is the body part accepted?");

    private static TestOutcome Addressed(GatedRequest request) =>
        TestOutcome.Of(request.AddressedBySchedule, "the schedule addresses it", "the schedule does not address it", "Does the medical treatment utilization schedule address it?");

    private static TestOutcome Physician(CaseFile file) => TestOutcome.Of(file.Physician is null ? null : file.Physician != TreatingPhysician.Other,
        "the physician is of the network, predesignated or the employer's choice", "the physician is not of the network, predesignated or the employer's choice",
        "Is the physician of the network, predesignated or the employer's choice?");

    private static TestOutcome Reported(CaseFile file) => TestOutcome.Of(file.ReportedWithinFiveDays,
        "report and request came within five days", "report and request did not come within five days", "Did report and request come within five days of the initial visit?");
}
