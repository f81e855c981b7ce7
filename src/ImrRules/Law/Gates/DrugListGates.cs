using System.Globalization;

namespace ImrRules.Law.Gates;

/// <summary>Whether the drug list of the schedule lets a drug be given without prospective review (8 CCR 9792.27.1 ff).</summary>
internal static class DrugListGates
{
    public const string ListQuestion = "How does the drug list of the schedule name the drug: exempt, non-exempt, or not at all?";

    /// <summary>A special fill is prescribed at an initial visit within so many days of the injury; a dispensed exempt drug, too.</summary>
    private const int DaysToInitialVisit = 7;

    /// <summary>The most that a physician dispenses at such a visit.</summary>
    private const int DispensedDays = 7;

    /// <summary>A perioperative fill falls so many days before or after the operation.</summary>
    private const int DaysAroundSurgery = 4;

    /// <summary>The request follows the initial visit within five days, so a later one can not be of a visit in the first seven.</summary>
    private const int LatestRequestOfInitialVisit = DaysToInitialVisit + 5;

    /// <summary>The first day of the formulary.</summary>
    public static readonly DateOnly FormularyBegins = new(2018, 1, 1);

    public static TestOutcome Exempt(GatedRequest request) => TestOutcome.AllOf(UnderFormulary(request), EarlyCareGate.NotYetGiven(request), Listed(request, "exempt"),
        Accord(request), Brand(request), TestOutcome.AnyOf(NotDispensed(request), TestOutcome.AllOf(AtInitialVisit(request), Supply(request.DaysSupply, DispensedDays))));

    public static TestOutcome SpecialFill(GatedRequest request) => TestOutcome.AllOf(UnderFormulary(request), EarlyCareGate.NotYetGiven(request), Listed(request, "non-exempt"),
        AtInitialVisit(request), FillAllowed(request), Brand(request), Accord(request));

    public static TestOutcome PerioperativeFill(GatedRequest request) => TestOutcome.AllOf(UnderFormulary(request), EarlyCareGate.NotYetGiven(request), Listed(request, "non-exempt"),
        AroundSurgery(request), FillAllowed(request), Brand(request), Accord(request));

    public static TestOutcome UnlistedOrCompounded(GatedRequest request) => TestOutcome.AllOf(UnderFormulary(request),
        request.IsCompound ? TestOutcome.Met("compounded") : Listed(request, "unlisted"));

    /// <summary>True for a drug that is asked for since the formulary began; null where the day is not known.</summary>
    public static bool? IsUnderFormulary(GatedRequest request) => request.IsDrug ? request.Given >= FormularyBegins ? true : request.Given is null ? null : false : false;

    private static TestOutcome UnderFormulary(GatedRequest request) => TestOutcome.Of(IsUnderFormulary(request),
        "a drug, asked for since the formulary began", request.IsDrug ? "asked for before the formulary began on 2018-01-01" : "no drug", "On which day was it asked for?");

    private static TestOutcome Listed(GatedRequest request, string asWhat)
    {
        var listed = request.Item.Formulary?.Listed;
        if (request.IsCompound)
            return TestOutcome.NotMet("compounded");
        return TestOutcome.Of(listed is null ? null : listed == asWhat, $"{asWhat} on the drug list", $"{listed} on the drug list", ListQuestion);
    }

    private static TestOutcome Accord(GatedRequest request) =>
        TestOutcome.Of(request.AccordsWithSchedule, "in accord with the schedule", "not in accord with the schedule", "Is it in accord with the medical treatment utilization schedule?");

    private static TestOutcome Brand(GatedRequest request) => TestOutcome.Of(request.Item.Formulary?.GenericOrJustified,
        "generic, single-source, or a brand that is justified", "a brand where a generic exists", "Is it generic, single-source, or a brand that the physician justifies?");

    private static TestOutcome NotDispensed(GatedRequest request) => TestOutcome.Of(!request.Item.Formulary?.DispensedByPhysician,
        "not dispensed by the physician", "dispensed by the physician", "Does the physician dispense it?");

    private static TestOutcome AtInitialVisit(GatedRequest request)
    {
        if (request.File.DateOfInjury is not { } injured)
            return TestOutcome.Ask("When was the injury?");
        if (request.Item.Formulary?.InitialVisit is { } visit)
        {
            var day = visit.DayNumber - injured.DayNumber;
            return TestOutcome.Of(day is >= 0 and <= DaysToInitialVisit, "prescribed at an initial visit within 7 days of the injury", "the initial visit was not within 7 days of the injury", "");
        }
        return request.Asked is { } asked && asked.DayNumber - injured.DayNumber > LatestRequestOfInitialVisit
            ? TestOutcome.NotMet("asked for too long after the injury to be of an initial visit within 7 days of it")
            : TestOutcome.Ask("Was it prescribed at an initial visit, and on which day?");
    }

    private static TestOutcome AroundSurgery(GatedRequest request)
    {
        if (request.Item.Formulary?.Surgery is not { } surgery || request.Given is not { } given)
            return TestOutcome.Ask("Is it given around an operation, and on which day is that?");
        var day = given.DayNumber - surgery.DayNumber;
        var words = string.Create(CultureInfo.InvariantCulture, $"day {day} of the operation");
        return day is >= -DaysAroundSurgery and <= DaysAroundSurgery ? TestOutcome.Met(words) : TestOutcome.NotMet(words);
    }

    private static TestOutcome FillAllowed(GatedRequest request) => request.Item.Formulary?.FillDays is { } days
        ? Supply(request.DaysSupply, days)
        : TestOutcome.Ask("How many days of supply does the drug list allow in such a fill?");

    private static TestOutcome Supply(int? asked, int most)
    {
        var limit = most.ToString(CultureInfo.InvariantCulture);
        return TestOutcome.Of(asked is null ? null : asked <= most, $"no more than {limit} days of supply", $"more than {limit} days of supply", "How many days of supply are asked for?");
    }
}
