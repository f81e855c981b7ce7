using System.Globalization;
using ImrRules.Cases;

namespace ImrRules.Law.Reviewers;

/// <summary>What the law, and the published letters, ask of the person who reviews in independent medical review.</summary>
internal static class ReviewerTable
{
    private const string Statute = "Labor Code 139.5";
    private const string NotQualified = "Not to be assigned to the case.";

    /// <summary>The letters' own wording: "more than five years", "at least 24 hours a week".</summary>
    private const int HoursOfTheLetters = 24;
    private const int YearsOfTheLetters = 5;

    /// <summary>The tests, held against the reviewer of a case.</summary>
    /// <param name="reviewer">The reviewer.</param>
    /// <param name="treatments">The treatments in dispute.</param>
    public static IReadOnlyList<LegalCheck> Check(ReviewerCredentials reviewer, IReadOnlyList<string> treatments) =>
    [
        License(reviewer).Of("license", "a physician with a license, of which none is restricted or was disciplined", NotQualified, LegalBasis.FromMemory(Statute)),
        Specialty(reviewer, treatments).Of("specialty", "knows the condition and the treatment, as of the same or a similar specialty", NotQualified,
            LegalBasis.Read(Statute, "57") with { Unverified = "that the statute asks for it" }),
        TestOutcome.Of(!reviewer.Conflict, "no conflict of interest", "a conflict of interest", "Has the reviewer a conflict of interest?").Of(
            "conflict of interest", "has no affiliation with a party, a provider or the treatment",
            "A conflict of interest is a ground of appeal; the remedy is a new review (Labor Code 4610.6(h) [60][61]).", LegalBasis.FromMemory(Statute)),
        Number(reviewer).Of("one reviewer", "one reviewer decides, or several with the written approval of the Administrative Director for a complex case",
            "Several reviewers need that approval; an even split of theirs is decided for the treatment.", LegalBasis.Read("8 CCR 9792.10.6", "2") with { Unverified = "that an even split favors the treatment" }),
        InPractice(reviewer).Of("in practice", "at least 24 hours a week, for more than five years",
            "A remark only: the published letters say so of their reviewers, and no rule that was read asks for it.", LegalBasis.Read("wording of the letters, 2013 and 2015", "57")),
    ];

    private static TestOutcome License(ReviewerCredentials reviewer) => TestOutcome.AllOf(
        reviewer.LicensedIn.Count == 0 ? TestOutcome.Ask("In which states is the reviewer licensed?") : TestOutcome.Met($"licensed in {string.Join(", ", reviewer.LicensedIn)}"),
        TestOutcome.Of(!reviewer.Restricted, "no license is restricted or was disciplined", "a license is restricted or was disciplined", "Is a license restricted, or was it disciplined?"));

    private static TestOutcome Specialty(ReviewerCredentials reviewer, IReadOnlyList<string> treatments)
    {
        var specialties = reviewer.Specialties.Count == 0 ? "no specialty named" : string.Join(", ", reviewer.Specialties);
        var asked = treatments.Count == 0 ? "the treatment" : string.Join(", ", treatments);
        return TestOutcome.Of(reviewer.KnowsTreatment, $"{specialties}: knows {asked}", $"{specialties}: does not know {asked}", $"Does the reviewer ({specialties}) know {asked} from practice?");
    }

    private static TestOutcome Number(ReviewerCredentials reviewer)
    {
        if (reviewer.Reviewers is null or 1)
            return TestOutcome.Met("no other one is named");
        var several = string.Create(CultureInfo.InvariantCulture, $"{reviewer.Reviewers} reviewers");
        return TestOutcome.Of(reviewer.SeveralApproved, $"{several}, approved in writing", $"{several}, without approval in writing", "Did the Administrative Director approve more than one reviewer in writing?");
    }

    private static TestOutcome InPractice(ReviewerCredentials reviewer) => TestOutcome.AllOf(
        TestOutcome.Of(reviewer.HoursAWeek >= HoursOfTheLetters ? true : reviewer.HoursAWeek is null ? null : false, "24 hours a week or more", "less than 24 hours a week", "How many hours a week is the reviewer in practice?"),
        TestOutcome.Of(reviewer.YearsInPractice > YearsOfTheLetters ? true : reviewer.YearsInPractice is null ? null : false, "more than five years", "five years or less", "For how many years is the reviewer in practice?"));
}
