using ImrRules.Law.Regimes;

namespace ImrRules.Law.Gates;

/// <summary>The gates before any guideline, in their order: the first that is met answers.</summary>
internal static class GateTable
{
    public const string VisitCap = "cap on visits";

    private const string DrugList = "8 CCR 9792.27.1 ff";

    public static readonly IReadOnlyList<Gate> Gates =
    [
        new()
        {
            Name = "incomplete request",
            Test = "the request does not name employee, provider and each treatment with specificity, or lacks documentation or signature",
            Answer = "Returned marked \"not complete\" within 5 business days, with what is missing; the clock does not start.",
            Decision = Decision.ReturnAsIncomplete,
            OnlyUnder = RegimeTable.Of2013,
            Basis = LegalBasis.Read("8 CCR 9792.6.1(t), 9792.9.1(c)(2)", "25", "134") with { Unverified = "the return within 5 business days" },
            Check = FormGate.Of2013,
        },
        new()
        {
            Name = "incomplete request",
            Test = "the request does not name employee, provider and each treatment with specificity in its section, its documentation is older than 30 days, or it is not signed or not sent by mail, fax or encrypted e-mail",
            Answer = "Incomplete: the clock does not start; what is missing is listed.",
            Decision = Decision.ReturnAsIncomplete,
            OnlyUnder = RegimeTable.Of2026,
            Basis = LegalBasis.Read("8 CCR 9792.6.1(u), 9792.9.1(b) as amended 2026", "10", "11"),
            Check = FormGate.Of2026,
        },
        new()
        {
            Name = "liability disputed",
            Test = "liability for the injury, the body part or the treatment is disputed on other grounds than medical necessity",
            Answer = "Review is deferred, never denied; notice within 5 business days. Where liability is found later: retrospective review in 30 days, prospective on a new request.",
            Decision = Decision.Defer,
            Basis = LegalBasis.Read("Labor Code 4610(l), 8 CCR 9792.9.1(b)", "30", "128", "135") with { Unverified = "the 30 days after liability is found" },
            Check = LiabilityGate.Check,
        },
        new()
        {
            Name = "emergency or early care",
            Test = "injury of 2018 or later, and an emergency, or the first 30 days, an accepted body part, addressed by the MTUS, a physician of the network, predesignated or the employer's choice, "
                + "report and request within 5 days, and no kind of treatment that is always reviewed first",
            Answer = "Authorized without prospective review; it must still fit the MTUS, and may be reviewed in retrospect.",
            Decision = Decision.NoProspectiveReview,
            Basis = LegalBasis.Read("Labor Code 4610(b), (c)", "16", "17", "31") with { Unverified = "that an emergency is exempt also of a kind always reviewed first" },
            Check = EarlyCareGate.Check,
        },
        new()
        {
            Name = "exempt drug",
            Test = "exempt on the MTUS drug list, in accord with the MTUS, no brand where a generic exists; where the physician dispenses it, one 7-day supply at an initial visit within 7 days of the injury",
            Answer = "No prospective review.",
            Decision = Decision.NoProspectiveReview,
            Basis = LegalBasis.Read(DrugList, "19"),
            Check = DrugListGates.Exempt,
        },
        new()
        {
            Name = "special fill",
            Test = "non-exempt on the MTUS drug list, prescribed at an initial visit within 7 days of the injury, no more days of supply than the list allows, generic, single-source or a justified brand, in accord with the MTUS",
            Answer = "No prospective review.",
            Decision = Decision.NoProspectiveReview,
            Basis = LegalBasis.Read(DrugList, "19"),
            Check = DrugListGates.SpecialFill,
        },
        new()
        {
            Name = "perioperative fill",
            Test = "non-exempt on the MTUS drug list, from the 4th day before to the 4th after an operation, no more days of supply than the list allows, generic, single-source or a justified brand, in accord with the MTUS",
            Answer = "No prospective review.",
            Decision = Decision.NoProspectiveReview,
            Basis = LegalBasis.Read("8 CCR 9792.27.13", "18"),
            Check = DrugListGates.PerioperativeFill,
        },
        new()
        {
            Name = "drug that is unlisted or compounded",
            Test = "not on the MTUS drug list, or compounded",
            Answer = "Prospective review is needed: the guidelines decide.",
            Basis = LegalBasis.Read(DrugList, "19"),
            Check = DrugListGates.UnlistedOrCompounded,
        },
        new()
        {
            Name = "repeated request",
            Test = "the same treatment, asked for by the same physician or group, was denied or modified less than 12 months ago, and no change in material facts is documented",
            Answer = "No action is needed; the earlier decision stands.",
            Decision = Decision.EarlierDecisionStands,
            Basis = LegalBasis.Read("Labor Code 4610(k) (before 2018: 4610(g)(6))", "20", "32"),
            Check = RepeatGate.Check,
        },
        new()
        {
            Name = VisitCap,
            Test = "more visits of one kind than the statute allows for an injury of 2004 or later, and no more authorized in writing",
            Answer = "The cap decides. It is no matter of medical necessity, so that a non-physician may apply it (inferred from 8 CCR 9792.12(a)(7) [33]).",
            Basis = LegalBasis.Read("Labor Code 4604.5, subdivision (c)", "15", "33") with { Unverified = "that visits after surgery are exempt" },
            Check = VisitCapGate.Check,
        },
    ];

    /// <summary>The gates that are tested under the rules of a case; where these are open, those of 2013.</summary>
    public static IEnumerable<Gate> For(LegalRegime? regime) => Gates.Where(gate => gate.OnlyUnder is null || gate.OnlyUnder == (regime ?? RegimeTable.Of2013));
}
