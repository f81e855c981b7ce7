using ImrRules.Cases;

namespace ImrRules.Law.Clock;

/// <summary>The time limits of utilization review since 2013, a row for each kind of request.</summary>
internal static class ClockTable
{
    private const string Rule = "8 CCR 9792.9.1";

    public static readonly ClockRow Prospective = new()
    {
        Request = "prospective",
        Decide = TimeLimit.InBusinessDays(5, CountedFrom.Receipt, LegalBasis.Read($"{Rule}(c)(3)", "34", "38", "40")),
        Tell = TimeLimit.InHours(24, CountedFrom.Decision, LegalBasis.Read(Rule, "34")),
        Write = TimeLimit.InBusinessDays(2, CountedFrom.Decision, LegalBasis.Read(Rule, "34")),
    };

    public static readonly ClockRow Concurrent = new()
    {
        Request = "concurrent",
        Decide = TimeLimit.InBusinessDays(5, CountedFrom.Receipt, LegalBasis.Read($"{Rule}(c)(3)", "35", "38")),
        Tell = TimeLimit.InHours(24, CountedFrom.Decision, LegalBasis.Read(Rule, "35")),
        Write = TimeLimit.InHours(24, CountedFrom.Decision, LegalBasis.FromMemory(Rule)),
        Meanwhile = "Care is not ended before a plan is agreed with the treating physician (Labor Code 4610; from memory, unverified).",
    };

    public static readonly ClockRow InformationMissing = new()
    {
        Request = "information missing",
        Ask = TimeLimit.InBusinessDays(5, CountedFrom.Receipt, LegalBasis.Read(Rule, "36")),
        Decide = TimeLimit.InCalendarDays(14, CountedFrom.Receipt, LegalBasis.Read(Rule, "36")),
        Tell = Prospective.Tell,
        Write = Prospective.Write,
    };

    public static readonly ClockRow FormularyDrug = new()
    {
        Request = "formulary drug",
        Ask = InformationMissing.Ask,
        Decide = TimeLimit.InBusinessDays(5, CountedFrom.Receipt, LegalBasis.Read("Labor Code 4610", "37")),
        Tell = Prospective.Tell,
        Write = Prospective.Write,
        Meanwhile = "Missing information does not extend the time for a drug of the formulary.",
    };

    public static readonly ClockRow Expedited = new()
    {
        Request = "expedited",
        Decide = TimeLimit.InHours(72, CountedFrom.NeededInformation, LegalBasis.Read($"Labor Code 4610(i)(3), {Rule}(c)(4)", "38")),
        Tell = TimeLimit.InHours(24, CountedFrom.Decision, LegalBasis.Read(Rule, "38")),
        Write = TimeLimit.InHours(72, CountedFrom.NeededInformation, LegalBasis.FromMemory(Rule)),
    };

    public static readonly ClockRow Retrospective = new()
    {
        Request = "retrospective",
        Decide = TimeLimit.InCalendarDays(30, CountedFrom.NeededInformation, LegalBasis.Read(Rule, "36")),
        Write = TimeLimit.InCalendarDays(30, CountedFrom.NeededInformation, LegalBasis.Read(Rule, "36")),
    };

    public static readonly LegalBasis AfterHours = LegalBasis.Read($"{Rule}(a)(1)", "40", "133");

    public static readonly LegalBasis NormalBusinessDay = LegalBasis.Read("Labor Code 4600.4(b)", "41", "132");

    public static readonly LegalBasis Mail = LegalBasis.Read(Rule, "40");

    public static readonly LegalBasis OneExtensionForAll = LegalBasis.Read("panel decision", "39");

    public static readonly LegalBasis LateDecision = LegalBasis.Read("Dubon v. World Restoration (2014)", "21");

    /// <summary>The row of a request.</summary>
    public static ClockRow For(KindOfReview kind, bool formularyDrug, bool informationMissing) => kind switch
    {
        KindOfReview.Expedited => Expedited,
        KindOfReview.Retrospective => Retrospective,
        _ when formularyDrug => informationMissing ? FormularyDrug : FormularyDrug with { Ask = null },
        KindOfReview.Concurrent => informationMissing ? Concurrent with { Ask = InformationMissing.Ask, Decide = InformationMissing.Decide } : Concurrent,
        _ => informationMissing ? InformationMissing : Prospective,
    };
}
