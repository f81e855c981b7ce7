namespace ImrRules.Law.Eligibility;

/// <summary>The tests of whether a dispute is eligible for independent medical review. The Administrative Director decides; here they are only listed.</summary>
internal static class EligibilityTable
{
    public static readonly IReadOnlyList<LegalTest<DisputedCase>> Tests =
    [
        new("refused on medical necessity",
            "utilization review modified or denied it on medical necessity, in time (of which the Workers' Compensation Appeals Board judges)",
            "No decision, or a late one: the Workers' Compensation Appeals Board decides, not independent medical review.",
            LegalBasis.Read("Labor Code 4610.5, Dubon v. World Restoration (2014)", "21"), DecisionTests.Refused),
        new("not for want of information",
            "it was not denied because information that was asked for did not come",
            "Ineligible.",
            LegalBasis.Read("8 CCR 9792.9.1, 9792.10.1", "42"), DecisionTests.NotForWantOfInformation),
        new("signed, with the decision",
            "the application is signed by the employee, or by a designee designated after the denial, and the UR decision is attached",
            "Ineligible; since April 2014 no letter reminds of it.",
            LegalBasis.Read("8 CCR 9792.10.1", "42", "48", "49"), ApplicationTests.SignedWithTheDecision),
        new("received in time",
            "the application was received within 30 days of service of the UR decision, 5 more if it was served by mail",
            "Ineligible: one day late was lost (Avila).",
            LegalBasis.Read("Labor Code 4610.5(h)(1), 8 CCR 9792.10.1(b)", "50", "51") with { Unverified = "10 days for a dispute over the formulary alone" },
            ApplicationTests.ReceivedInTime),
        new("first review, liability not disputed",
            "there was no earlier independent review of it, and liability is not disputed",
            "A duplicate; or deferred until liability is final.",
            LegalBasis.Read("8 CCR 9792.10.3", "52", "53"), ApplicationTests.FirstAndLiabilityNotDisputed),
        new("questions answered",
            "what the Administrative Director asked was answered within 5 business days (15 before 2014)",
            "Decided without it.",
            LegalBasis.Read("8 CCR 9792.10.3", "52", "53") with { Unverified = "what a missing answer means" }, ApplicationTests.Answered),
    ];
}
