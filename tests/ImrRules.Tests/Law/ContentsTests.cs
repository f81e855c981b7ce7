using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Tests.Support;
using ImrRules.Tests.UtilizationReview;
using Xunit;

namespace ImrRules.Tests.Law;

/// <summary>What a determination of independent medical review must hold. Numbers in brackets are those of docs/law-sources.md.</summary>
public sealed class ContentsTests
{
    private static readonly GuidelineEvaluator Evaluator = MadeUpPack.Of("- id: one\n  treatment: powder\n  says: not recommended").Evaluator();

    private static readonly CaseFile Whole = UrCase.Checked with
    {
        Diagnoses = [new Diagnosis("umber")],
        Records = ["Report of the bath house 2014-12-01"],
        Reviewer = new ReviewerCredentials(["California"], ["Powder Medicine"]),
        Items = [UrCase.Item(UrCase.Powder)],
    };

    [Fact]
    public void A_case_with_all_of_it_lacks_nothing() => Evaluator.Evaluate(Whole).Contents.Should().HaveCount(6).And.OnlyContain(check => check.State == CheckState.Met);

    public static TheoryData<string, string, CheckState, CaseFile> Rows => new()
    {
        { "contents: condition [2]", "medical condition", CheckState.NotChecked, Whole with { Diagnoses = [] } },
        { "contents: records reviewed [2]", "records reviewed", CheckState.NotChecked, Whole with { Records = [] } },
        { "contents: disputed treatment [2]", "disputed treatment", CheckState.NotChecked, Whole with { Items = [new DisputedItem("glimmer of the vorpal kind")] } },
        { "contents: evidence and guideline relied on and why, by 4610.5(c)(2) [2]", "evidence and reasons", CheckState.NotChecked, Whole with { Items = [UrCase.Item(UrCase.Tideglass)] } },
        { "contents: reviewer's qualifications (list from memory)", "reviewer's qualifications", CheckState.NotChecked, Whole with { Reviewer = new ReviewerCredentials(["California"], []) } },
        { "not solely on the UR determination, 9792.10.6(b)(2) [2]", "not on the UR determination alone", CheckState.NotMet, Whole with { Records = ["UR denial 2015-01-16", "Utilization Review summary of records"] } },
        { "records never came: UR's summary + the worker's papers [2]", "not on the UR determination alone", CheckState.Met, Whole with { Records = ["Utilization review summary of records", "Letter of the employee"] } },
        { "a letter of our decision is none of utilization review", "not on the UR determination alone", CheckState.Met, Whole with { Records = ["Our decision to operate 2014-12-01"] } },
        { "no record is named", "not on the UR determination alone", CheckState.NotChecked, Whole with { Records = [] } },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_is_missing_to_write_it_is_listed(string row, string test, CheckState state, CaseFile file)
    {
        var check = Evaluator.Evaluate(file).Contents.Single(one => one.Name == test);

        check.State.Should().Be(state, row);
        check.Questions.Any().Should().Be(state == CheckState.NotChecked);
    }

    [Fact]
    public void What_is_missing_is_told_by_the_number_of_its_item() =>
        Evaluator.Evaluate(Whole with { Items = [UrCase.Item(UrCase.Powder), UrCase.Item(UrCase.Tideglass)] }).Contents.SelectMany(check => check.Questions)
            .Should().Equal("On which evidence, at which rank, does the reviewer rely for item 2?");

    [Fact]
    public void What_of_it_is_from_memory_says_so() =>
        Evaluator.Evaluate(Whole).Contents.Where(check => check.Basis.Unverified is not null).Select(check => check.Basis.ToString()).Should().Equal(
            "8 CCR 9792.10.6(b)(1) [2] (the form of the citation, 8 CCR 9792.21.1(d): from memory, unverified)",
            "Labor Code 4610.6(f) [56] (that the qualifications are stated: from memory, unverified)");

    [Fact]
    public void The_report_tells_what_would_be_a_fault_and_what_a_reviewer_has_still_to_write()
    {
        var text = Reported.Text(Evaluator.Evaluate(Whole with { Diagnoses = [], Records = ["UR denial 2015-01-16"] }));

        text.Should().Contain("Contents not met: not on the UR determination alone (only what utilization review wrote is named). A determination may not rest solely on information from the UR determination.")
            .And.Contain("not checked: medical condition.");
        Reported.Text(Evaluator.Evaluate(Whole with { Diagnoses = [], Reviewer = null })).Should().NotContain("Contents", "nobody writes it yet");
    }

    [Fact]
    public void Nothing_of_it_changes_a_determination() => Evaluator.Evaluate(Whole with { Records = ["UR denial 2015-01-16"] }).Items[0].Decision.Should().Be(Decision.Upheld);

    [Fact]
    public void Utilization_review_lists_none_of_it() => UrCase.Evaluate(Whole).Contents.Should().BeEmpty();
}
