using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.UtilizationReview;

/// <summary>What is asked of the person who reviews in independent medical review (Labor Code 139.5 [57]).</summary>
public sealed class ReviewerTests
{
    private static readonly GuidelineEvaluator Evaluator = MadeUpPack.Of("- id: one\n  treatment: powder\n  says: not recommended").Evaluator();

    private static readonly ReviewerCredentials Fit =
        new(["California"], ["Powder Medicine"]) { Restricted = false, Conflict = false, KnowsTreatment = true, HoursAWeek = 24, YearsInPractice = 6 };

    public static TheoryData<string, string, CheckState, ReviewerCredentials> Rows => new()
    {
        { "unrestricted licence (M)", "license", CheckState.Met, Fit },
        { "unrestricted licence, no discipline (M)", "license", CheckState.NotMet, Fit with { Restricted = true } },
        { "licence state", "license", CheckState.NotChecked, Fit with { LicensedIn = [] } },
        { "knows condition and treatment, same or similar specialty [57]", "specialty", CheckState.Met, Fit },
        { "knows condition and treatment", "specialty", CheckState.NotMet, Fit with { KnowsTreatment = false } },
        { "specialty alone does not show that", "specialty", CheckState.NotChecked, Fit with { KnowsTreatment = null } },
        { "no conflict (M)", "conflict of interest", CheckState.Met, Fit },
        { "no conflict (M)", "conflict of interest", CheckState.NotMet, Fit with { Conflict = true } },
        { "one reviewer [2]", "one reviewer", CheckState.Met, Fit },
        { "more than one only with AD's written approval for complex cases [2]", "one reviewer", CheckState.Met, Fit with { Reviewers = 3, SeveralApproved = true } },
        { "more than one without it", "one reviewer", CheckState.NotMet, Fit with { Reviewers = 2, SeveralApproved = false } },
        { "more than one, and nobody says whether approved", "one reviewer", CheckState.NotChecked, Fit with { Reviewers = 2 } },
        { "5 years, 24 h a week: the letters' own wording [57]", "in practice", CheckState.Met, Fit },
        { "more than 5 years", "in practice", CheckState.NotMet, Fit with { YearsInPractice = 5 } },
        { "at least 24 h a week", "in practice", CheckState.NotMet, Fit with { HoursAWeek = 23 } },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_test_is_held_against_the_reviewer(string row, string test, CheckState state, ReviewerCredentials reviewer) =>
        Checks(reviewer).Single(check => check.Name == test).State.Should().Be(state, row);

    [Fact]
    public void What_is_from_memory_says_so() =>
        Checks(Fit).Where(check => check.Name != "in practice").Should().OnlyContain(check => check.Basis.ToString().Contains("from memory, unverified", StringComparison.Ordinal));

    [Fact]
    public void That_an_even_split_favors_the_treatment_is_told_as_from_memory()
    {
        var several = Checks(Fit).Single(check => check.Name == "one reviewer");

        several.Consequence.Should().Contain("an even split of theirs is decided for the treatment");
        several.Basis.ToString().Should().Be("8 CCR 9792.10.6 [2] (that an even split favors the treatment: from memory, unverified)");
    }

    [Fact]
    public void The_wording_of_the_letters_is_a_remark_and_no_rule() =>
        Checks(Fit).Single(check => check.Name == "in practice").Consequence.Should().StartWith("A remark only");

    [Fact]
    public void Without_a_reviewer_nothing_is_listed() => Checks(null).Should().BeEmpty();

    [Fact]
    public void A_reviewer_has_no_name_Labor_Code_4610_6_f_Zuniga_56()
    {
        var reading = new CaseReader(RealPack.Library.Vocabulary).Read("case.yaml", "reviewer: { name: Jane Roe }\nitems: [{ request: x }]");

        reading.Diagnostics.Should().ContainSingle(found => found.Rule == "unknown-key").Which.Message.Should().NotContain("Roe");
        typeof(ReviewerCredentials).GetProperties().Should().NotContain(property => property.Name == "Name");
    }

    [Fact]
    public void Each_item_is_medically_necessary_or_not_overturned_or_upheld_2()
    {
        var evaluator = MadeUpPack.Of("- id: one\n  treatment: powder\n  says: not recommended\n- id: two\n  treatment: moonbath\n  says: recommended").Evaluator();

        var determined = evaluator.Evaluate(UrCase.Checked with { Items = [UrCase.Item(UrCase.Powder), UrCase.Item(UrCase.Moonbath)] });

        determined.Items.Select(item => item.Decision).Should().Equal(Decision.Upheld, Decision.Overturned);
        determined.Decision.Should().Be(CaseDecision.PartiallyOverturn);
    }

    [Fact]
    public void A_reviewer_need_not_propose_an_alternative_and_is_told_what_would_be_supported_58()
    {
        var evaluator = MadeUpPack.Of("- id: one\n  treatment: moonbath\n  says: recommended\n  course:\n    - up to: 6 visits").Evaluator();

        var item = evaluator.Evaluate(UrCase.Checked with { Items = [UrCase.Item(UrCase.LongMoonbath)] }).Items[0];

        item.Decision.Should().Be(Decision.Upheld, "the request is decided as it stands");
        item.Supported.Should().Be(new SupportedAmount(6, "visits"));
        item.Rationale.Should().Contain("6 visits are supported");
    }

    private static IReadOnlyList<LegalCheck> Checks(ReviewerCredentials? reviewer) =>
        Evaluator.Evaluate(UrCase.Checked with { Reviewer = reviewer, Items = [UrCase.Item(UrCase.Powder)] }).ReviewerChecks;
}
