using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Law;
using ImrRules.Requests;
using ImrRules.Tests.Evaluation;
using Xunit;
using static ImrRules.Tests.Support.Dates;

namespace ImrRules.Tests.UtilizationReview;

/// <summary>The gates before any guideline. Numbers in brackets are those of docs/law-sources.md.</summary>
public sealed class GateTests
{
    private static readonly TreatmentRequest North = Asked.For("moonbath", visits: 6, regions: "north");

    [Fact]
    public void Form_2013_an_incomplete_request_is_returned_within_5_business_days_from_memory_and_what_is_missing_is_listed()
    {
        var item = UrCase.Review(UrCase.Checked with { Form = new RequestForm(["signature", "documentation"]) }, UrCase.Powder);

        item.Decision.Should().Be(Decision.ReturnAsIncomplete);
        item.Utilization!.Answered!.Because.Should().Be("missing: signature, documentation");
        item.Utilization.Answered.Consequence.Should().Contain("the clock does not start");
        item.Utilization.Answered.Basis.ToString().Should().Contain("the return within 5 business days: from memory, unverified");
    }

    [Fact]
    public void An_incomplete_request_may_be_accepted_as_complete() =>
        UrCase.Review(UrCase.Checked with { Form = new RequestForm(["signature"]) { Accepted = true } }, UrCase.Powder).Decision.Should().Be(Decision.Deny);

    [Theory]
    [InlineData(CheckState.NotMet, "2026-04-05", "encrypted e-mail", "")]
    [InlineData(CheckState.NotMet, "2026-03-08", "fax", "", "30 days old")]
    [InlineData(CheckState.Met, "2026-03-07", "fax", "", "documentation not older than 30 days")]
    [InlineData(CheckState.Met, "2026-04-05", "e-mail", "", "sent by mail, fax or encrypted e-mail")]
    [InlineData(CheckState.Met, "2026-04-05", "fax", "treatment", "every treatment with specificity in its section")]
    [InlineData(CheckState.NotChecked, null, "fax", "", "the age of the documentation is not known")]
    public void Form_2026_names_all_with_documentation_not_older_than_30_days_sent_by_mail_fax_or_encrypted_e_mail_10_11(CheckState state, string? documented, string way, string missing, string because = "")
    {
        var form = new RequestForm(missing.Length == 0 ? [] : [missing]) { DocumentationDate = documented is null ? null : Day(documented) };
        var file = UrCase.Checked with { RequestDate = new DateOnly(2026, 4, 7), Receipt = new RequestReceipt { Day = new DateOnly(2026, 4, 7), By = way }, Form = form };

        var gate = UrCase.Review(file, UrCase.Powder).Gate("incomplete request");

        gate.State.Should().Be(state, because);
        gate.Basis.Sources.Should().Equal("10", "11");
    }

    [Fact]
    public void Liability_disputed_defers_the_review_and_is_no_denial_30_128()
    {
        var item = UrCase.Review(UrCase.Checked, UrCase.Item(UrCase.Powder) with { Liability = Liability.Disputed });

        item.Decision.Should().Be(Decision.Defer);
        item.Outcome.Should().Be(Outcome.NotMedicallyNecessary, "what the guidelines make of it is still shown");
        item.Utilization!.Answered!.Consequence.Should().Contain("notice within 5 business days").And.Contain("retrospective review in 30 days");
        item.Utilization.Answered.Basis.ToString().Should().Contain("[30][128]").And.Contain("from memory, unverified");
    }

    [Fact]
    public void The_first_gate_that_is_met_answers() =>
        UrCase.Review(UrCase.Checked with { Form = new RequestForm(["signature"]), Liability = Liability.Disputed }, UrCase.Powder).Decision.Should().Be(Decision.ReturnAsIncomplete);

    [Fact]
    public void Day_0_to_30_after_an_injury_since_2018_is_authorized_without_prospective_review_16_17()
    {
        var item = UrCase.Review(UrCase.Of2021, North);

        item.Decision.Should().Be(Decision.NoProspectiveReview);
        item.Utilization!.Answered!.Consequence.Should().Contain("must still fit the schedule").And.Contain("in retrospect");
    }

    public static TheoryData<string, CaseFile> NotEarlyCare => new()
    {
        { "injury >= 2018-01-01", UrCase.Of2021 with { DateOfInjury = new DateOnly(2017, 12, 31), RequestDate = new DateOnly(2018, 1, 5) } },
        { "day 0 to 30 after injury", UrCase.Of2021 with { DateOfInjury = new DateOnly(2021, 1, 29) } },
        { "accepted body part", UrCase.Of2021 with { AcceptedBodyParts = ["south"] } },
        { "MPN/HCO/predesignated/employer-chosen doctor", UrCase.Of2021 with { Physician = TreatingPhysician.Other } },
        { "report + RFA within 5 days", UrCase.Of2021 with { ReportedWithinFiveDays = false } },
        { "without PROSPECTIVE review", UrCase.Of2021 with { Review = KindOfReview.Retrospective } },
    };

    [Theory]
    [MemberData(nameof(NotEarlyCare))]
    public void Each_condition_of_early_care_must_hold_16_17(string condition, CaseFile file)
    {
        var item = UrCase.Review(file, UrCase.Item(North) with { Emergency = false });

        item.Gate("emergency or early care").State.Should().Be(CheckState.NotMet, condition);
        item.Decision.Should().Be(Decision.Approve);
    }

    [Fact]
    public void An_emergency_since_2018_is_authorized_without_prospective_review_on_any_day_16_17()
    {
        var late = UrCase.Of2021 with { DateOfInjury = new DateOnly(2020, 1, 6), Physician = TreatingPhysician.Other };

        UrCase.Review(late, UrCase.Item(North) with { Emergency = true }).Decision.Should().Be(Decision.NoProspectiveReview);
    }

    [Theory]
    [InlineData("chiseling", null, CheckState.NotMet, "nonemergency in/outpatient surgery")]
    [InlineData("fine chiseling", null, CheckState.NotMet, "a kind of it")]
    [InlineData("whittling", null, CheckState.Met, "a kind that the vocabulary excepts, as X-rays of imaging")]
    [InlineData("mirror", 251, CheckState.NotMet, "DME over $250 in total")]
    [InlineData("mirror", 250, CheckState.Met, "DME of $250")]
    [InlineData("mirror", null, CheckState.NotChecked, "DME whose cost is not known")]
    public void But_some_kinds_need_prospective_review_all_the_same_17_31(string treatment, int? cost, CheckState state, string row) =>
        UrCase.Review(UrCase.Of2021, UrCase.Item(Asked.For(treatment, regions: "north")) with { Cost = cost, Emergency = false }).Gate("emergency or early care").State.Should().Be(state, row);

    [Fact]
    public void The_same_treatment_of_the_same_physician_refused_less_than_12_months_ago_needs_no_action_20_32()
    {
        var item = UrCase.Review(UrCase.Checked with { EarlierDecisions = [Refused] }, UrCase.Powder);

        item.Decision.Should().Be(Decision.EarlierDecisionStands);
        item.Utilization!.Answered!.Basis.Citation.Should().Be("Labor Code 4610(k) (before 2018: 4610(g)(6))");
    }

    public static TheoryData<string, EarlierDecision> NotRepeated => new()
    {
        { "same treatment", Refused with { Request = "tideglass" } },
        { "denied/modified", Refused with { Decision = "approved" } },
        { "< 12 months ago", Refused with { Date = new DateOnly(2014, 1, 12) } },
        { "same physician or practice group", Refused with { SamePhysician = false } },
        { "no documented change in material facts", Refused with { ChangeInFacts = true } },
    };

    [Theory]
    [MemberData(nameof(NotRepeated))]
    public void Each_condition_of_a_repeated_request_must_hold_20_32(string condition, EarlierDecision earlier)
    {
        var item = UrCase.Review(UrCase.Checked with { EarlierDecisions = [earlier] }, UrCase.Powder);

        item.Gate("repeated request").State.Should().Be(CheckState.NotMet, condition);
        item.Decision.Should().Be(Decision.Deny);
    }

    [Theory]
    [InlineData("glimmer of the vorpal kind")]
    [InlineData("powder")]
    public void An_earlier_request_that_is_not_understood_or_not_told_of_leaves_the_gate_open(string request)
    {
        var item = UrCase.Review(UrCase.Checked with { EarlierDecisions = [new EarlierDecision(request, "denied")] }, UrCase.Powder);

        item.Gate("repeated request").State.Should().Be(CheckState.NotChecked);
        item.Gate("repeated request").Questions.Should().NotBeEmpty();
    }

    private static EarlierDecision Refused => new("powder", "denied") { Date = new DateOnly(2014, 1, 13), SamePhysician = true, ChangeInFacts = false };
}
