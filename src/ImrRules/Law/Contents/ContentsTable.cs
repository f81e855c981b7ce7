namespace ImrRules.Law.Contents;

/// <summary>What a determination of independent medical review must hold, held against what there is to write.</summary>
internal static class ContentsTable
{
    private const string Rule = "8 CCR 9792.10.6";
    private const string ToBeStated = "The determination must state it.";

    public static readonly IReadOnlyList<LegalTest<DeterminedCase>> Tests =
    [
        new("medical condition", "the employee's medical condition", ToBeStated, LegalBasis.Read(Rule, "2"),
            determined => determined.File.Diagnoses.Count > 0 ? TestOutcome.Met("diagnoses are named") : TestOutcome.Ask("What is the employee's medical condition?")),
        new("records reviewed", "the records that were reviewed", ToBeStated, LegalBasis.Read(Rule, "2"), RecordTests.Named),
        new("not on the UR determination alone", "it rests on more than information from the UR determination; where the claims administrator sent no records, on its summary together with papers of the employee or the physician",
            "A determination may not rest solely on information from the UR determination.", LegalBasis.Read($"{Rule}(b)(2)", "2"), RecordTests.BeyondUtilizationReview),
        new("disputed treatment", "each treatment in dispute", ToBeStated, LegalBasis.Read(Rule, "2"),
            determined => determined.Each(item => item.IsUnderstood, "each treatment was understood", items => $"Which treatment is in dispute in {items}?")),
        new("evidence and reasons", "for each item the evidence or guideline that was relied on, its name, year, section and page, why, and by which standard of Labor Code 4610.5(c)(2)", ToBeStated,
            LegalBasis.Read($"{Rule}(b)(1)", "2") with { Unverified = "the form of the citation, 8 CCR 9792.21.1(d)" },
            determined => determined.Each(item => item.HasGround, "a guideline with its place is named for each item", items => $"On which evidence, at which rank, does the reviewer rely for {items}?")),
        new("reviewer's qualifications", "the reviewer's qualifications, and never the name (Labor Code 4610.6(f) [56])", ToBeStated,
            LegalBasis.Read("Labor Code 4610.6(f)", "56") with { Unverified = "that the qualifications are stated" },
            determined => determined.File.Reviewer is { LicensedIn.Count: > 0, Specialties.Count: > 0 } ? TestOutcome.Met("license and specialty are named") : TestOutcome.Ask("In which states is the reviewer licensed, and in which specialty?")),
    ];
}
