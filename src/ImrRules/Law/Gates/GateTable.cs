using ImrRules.Law.Regimes;

namespace ImrRules.Law.Gates;

/// <summary>The gates before any guideline, in their order: the first that is met answers.</summary>
internal static class GateTable
{
    public const string VisitCap = "cap on visits";

    private const string DrugList = "8 CCR 9792.27.1 ff";
    private const string AsTheListAllows = "no more days of supply than the list allows, generic, single-source or a justified brand, in accord with the schedule";

    public static readonly IReadOnlyList<Gate> Gates =
    [
        new("incomplete request",
            "the request does not name employee, provider and each treatment with specificity, or lacks documentation or signature",
            "Returned marked \"not complete\" within 5 business days, with what is missing; the clock does not start.",
            LegalBasis.Read("8 CCR 9792.6.1(t), 9792.9.1(c)(2)", "25", "134") with { Unverified = "the return within 5 business days" }, FormGate.Of2013)
        { Decision = Decision.ReturnAsIncomplete, OnlyUnder = RegimeTable.Of2013 },
        new("incomplete request",
            "the request does not name employee, provider and each treatment with specificity in its section, its documentation is older than 30 days, or it is not signed or not sent by mail, fax or encrypted e-mail",
            "Incomplete: the clock does not start; what is missing is listed.",
            LegalBasis.Read("8 CCR 9792.6.1(u), 9792.9.1(b) as amended 2026", "10", "11"), FormGate.Of2026)
        { Decision = Decision.ReturnAsIncomplete, OnlyUnder = RegimeTable.Of2026 },
        new("liability disputed",
            "liability for the injury, the body part or the treatment is disputed on other grounds than medical necessity",
            "Review is deferred, never denied; notice within 5 business days. Where liability is found later: retrospective review in 30 days, prospective on a new request.",
            LegalBasis.Read("Labor Code 4610(l), 8 CCR 9792.9.1(b)", "30", "128", "135") with { Unverified = "the 30 days after liability is found" }, LiabilityGate.Check)
        { Decision = Decision.Defer },
        NoReview("emergency or early care",
            "injury of 2018 or later, and an emergency, or the first 30 days, an accepted body part, addressed by the medical treatment utilization schedule, a physician of the network, predesignated "
                + "or the employer's choice, report and request within 5 days, and no kind of treatment that is always reviewed first",
            LegalBasis.Read("Labor Code 4610(b), (c)", "16", "17", "31") with { Unverified = "that an emergency is exempt also of a kind always reviewed first" }, EarlyCareGate.Check)
        with { Consequence = "Authorized without prospective review; it must still fit the schedule, and may be reviewed in retrospect." },
        NoReview("exempt drug",
            "exempt on the drug list, in accord with the schedule, no brand where a generic exists; where the physician dispenses it, one 7-day supply at an initial visit within 7 days of the injury",
            ByDispensing(LegalBasis.Read(DrugList, "19")), DrugListGates.Exempt),
        NoReview("special fill",
            $"non-exempt on the drug list, prescribed at an initial visit within 7 days of the injury, {AsTheListAllows}",
            ByDispensing(LegalBasis.Read(DrugList, "19")), DrugListGates.SpecialFill),
        NoReview("perioperative fill",
            $"non-exempt on the drug list, from the 4th day before to the 4th after an operation, {AsTheListAllows}",
            ByDispensing(LegalBasis.Read("8 CCR 9792.27.13", "18")), DrugListGates.PerioperativeFill),
        new("drug that is unlisted or compounded",
            "not on the drug list, or compounded",
            "Prospective review is needed: the guidelines decide.",
            ByDispensing(LegalBasis.Read(DrugList, "19")), DrugListGates.UnlistedOrCompounded),
        new("repeated request",
            "the same treatment, asked for by the same physician or group, was denied or modified less than 12 months ago, and no change in material facts is documented",
            "No action is needed; the earlier decision stands.",
            LegalBasis.Read("Labor Code 4610(k) (before 2018: 4610(g)(6))", "20", "32"), RepeatGate.Check)
        { Decision = Decision.EarlierDecisionStands },
        new(VisitCap,
            "more visits of one kind than the statute allows for an injury of 2004 or later, and no more authorized in writing",
            "The cap decides. It is no matter of medical necessity, so that a non-physician may apply it (inferred from 8 CCR 9792.12(a)(7) [33]).",
            LegalBasis.Read("Labor Code 4604.5, subdivision (c)", "15", "33") with { Unverified = "that visits after surgery are exempt" }, VisitCapGate.Check),
    ];

    /// <summary>The gates that are tested under the rules of a case; where these are open, those of 2013.</summary>
    public static IEnumerable<Gate> For(LegalRegime? regime) => Gates.Where(gate => gate.OnlyUnder is null || gate.OnlyUnder == (regime ?? RegimeTable.Of2013));

    private static LegalBasis ByDispensing(LegalBasis drugList) => drugList with { Unverified = "that the day of dispensing decides whether the list applies" };

    private static Gate NoReview(string name, string test, LegalBasis basis, Func<GatedRequest, TestOutcome> check) =>
        new(name, test, "No prospective review.", basis, check) { Decision = Decision.NoProspectiveReview };
}
