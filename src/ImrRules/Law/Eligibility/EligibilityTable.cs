namespace ImrRules.Law.Eligibility;

/// <summary>The tests of whether a dispute is eligible for independent medical review. The Administrative Director decides; here they are only listed.</summary>
internal static class EligibilityTable
{
    public static readonly IReadOnlyList<EligibilityTest> Tests =
    [
        new()
        {
            Name = "refused on medical necessity",
            Test = "utilization review modified or denied it on medical necessity, in time (of which the Workers' Compensation Appeals Board judges)",
            FailMeans = "No decision, or a late one: the Workers' Compensation Appeals Board decides, not independent medical review.",
            Basis = LegalBasis.Read("Labor Code 4610.5, Dubon v. World Restoration (2014)", "21"),
            Check = DecisionTests.Refused,
        },
        new()
        {
            Name = "not for want of information",
            Test = "it was not denied because information that was asked for did not come",
            FailMeans = "Ineligible.",
            Basis = LegalBasis.Read("8 CCR 9792.9.1, 9792.10.1", "42"),
            Check = DecisionTests.NotForWantOfInformation,
        },
        new()
        {
            Name = "signed, with the decision",
            Test = "the application is signed by the employee, or by a designee designated after the denial, and the UR decision is attached",
            FailMeans = "Ineligible; since April 2014 no letter reminds of it.",
            Basis = LegalBasis.Read("8 CCR 9792.10.1", "42", "48", "49"),
            Check = ApplicationTests.SignedWithTheDecision,
        },
        new()
        {
            Name = "received in time",
            Test = "the application was received within 30 days of service of the UR decision, 5 more if it was served by mail",
            FailMeans = "Ineligible: one day late was lost (Avila).",
            Basis = LegalBasis.Read("Labor Code 4610.5(h)(1), 8 CCR 9792.10.1(b)", "50", "51") with { Unverified = "10 days for a dispute over the formulary alone" },
            Check = ApplicationTests.ReceivedInTime,
        },
        new()
        {
            Name = "first review, liability not disputed",
            Test = "there was no earlier independent review of it, and liability is not disputed",
            FailMeans = "A duplicate; or deferred until liability is final.",
            Basis = LegalBasis.Read("8 CCR 9792.10.3", "52", "53"),
            Check = ApplicationTests.FirstAndLiabilityNotDisputed,
        },
        new()
        {
            Name = "questions answered",
            Test = "what the Administrative Director asked was answered within 5 business days (15 before 2014)",
            FailMeans = "Decided without it.",
            Basis = LegalBasis.Read("8 CCR 9792.10.3", "52", "53") with { Unverified = "what a missing answer means" },
            Check = ApplicationTests.Answered,
        },
    ];
}
