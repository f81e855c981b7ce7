using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Tests.Evaluation;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.UtilizationReview;

/// <summary>What utilization review recommends past its gates.</summary>
public sealed class UtilizationReviewTests
{
    private static readonly InformationAsked Report = new(["report of the bath house"]) { Day = new DateOnly(2021, 3, 3), By = "fax", Of = "Dr. A" };

    public static TheoryData<string, CaseFile> OneGateOpen => new()
    {
        { "incomplete request", UrCase.Checked with { Form = null } },
        { "liability disputed", UrCase.Checked with { Liability = null } },
        { "repeated request", UrCase.Checked with { EarlierDecisions = null } },
    };

    [Theory]
    [MemberData(nameof(OneGateOpen))]
    public void With_one_gate_open_nothing_is_refused(string gate, CaseFile file)
    {
        var (denied, modified) = (UrCase.Review(file, UrCase.Powder), UrCase.Review(file, UrCase.LongMoonbath));

        (denied.Decision, denied.Utilization!.Withheld).Should().Be((Decision.None, Decision.Deny));
        (modified.Decision, modified.Utilization!.Withheld).Should().Be((Decision.None, Decision.Modify));
        denied.Utilization.OpenGates.Select(open => open.Name).Should().Equal(gate);
        denied.Utilization.Questions.Should().ContainSingle(question => question.Of == "the claims administrator" && question.By == new DateOnly(2015, 1, 16));
    }

    [Theory]
    [MemberData(nameof(OneGateOpen))]
    public void With_one_gate_open_it_may_be_approved_and_the_gate_is_listed(string gate, CaseFile file)
    {
        var item = UrCase.Review(file, UrCase.Moonbath);

        item.Decision.Should().Be(Decision.Approve);
        item.Utilization!.OpenGates.Select(open => open.Name).Should().Equal(gate);
    }

    [Fact]
    public void With_all_gates_checked_the_guidelines_decide()
    {
        UrCase.Review(UrCase.Checked, UrCase.Powder).Decision.Should().Be(Decision.Deny);
        UrCase.Review(UrCase.Checked, UrCase.LongMoonbath).Decision.Should().Be(Decision.Modify);
        UrCase.Review(UrCase.Checked, UrCase.Moonbath).Decision.Should().Be(Decision.Approve);
    }

    [Fact]
    public void An_earlier_decision_stands_only_where_every_gate_is_checked()
    {
        var earlier = new EarlierDecision("powder", "denied") { Date = new DateOnly(2014, 12, 1), SamePhysician = true, ChangeInFacts = false };

        var item = UrCase.Review(UrCase.Checked with { EarlierDecisions = [earlier], Liability = null }, UrCase.Powder);

        (item.Decision, item.Utilization!.Withheld, item.Utilization.Answered).Should().Be((Decision.None, Decision.EarlierDecisionStands, null));
    }

    [Fact]
    public void Missing_information_is_asked_of_the_requesting_physician_by_the_safe_day()
    {
        var item = UrCase.Review(UrCase.Of2021 with { AcceptedBodyParts = ["south"] }, UrCase.Item(Asked.For("tideglass", regions: "north")) with { Emergency = false });

        item.Decision.Should().Be(Decision.RequestInformation);
        item.Utilization!.Questions.Should().ContainSingle().Which.Should().Be(new UrQuestion("Is a glow seen?", "the requesting physician", new DateOnly(2021, 3, 8)));
    }

    [Fact]
    public void Information_that_was_asked_for_and_did_not_come_is_a_reason_to_deny_that_is_reconsidered_42_43()
    {
        UrCase.Review(Asking(Report), UrCase.Tideglass).Decision.Should().Be(Decision.DenyForWantOfInformation);
        UrCase.Review(Asking(Report) with { Liability = null }, UrCase.Tideglass).Utilization!.Withheld.Should().Be(Decision.DenyForWantOfInformation, "it refuses, too");
    }

    [Fact]
    public void It_is_none_before_its_time_nor_where_the_information_came_nor_where_what_when_and_how_are_not_said()
    {
        UrCase.Review(Asking(Report) with { DeterminationDate = new DateOnly(2021, 3, 12) }, UrCase.Tideglass).Decision.Should().Be(Decision.RequestInformation);
        UrCase.Review(Asking(Report) with { DeterminationDate = new DateOnly(2021, 3, 15) }, UrCase.Tideglass).Decision.Should().Be(Decision.DenyForWantOfInformation);
        UrCase.Review(Asking(Report with { Received = new DateOnly(2021, 3, 9) }), UrCase.Tideglass).Decision.Should().Be(Decision.RequestInformation);
        UrCase.Review(Asking(Report with { By = null }), UrCase.Tideglass).Decision.Should().Be(Decision.RequestInformation);
        UrCase.Review(Asking(Report with { Day = null }), UrCase.Tideglass).Decision.Should().Be(Decision.RequestInformation);
    }

    [Fact]
    public void Silence_of_the_schedule_is_no_denial_7()
    {
        var silent = MadeUpPack.Of("- id: one\n  treatment: moonbath\n  says: recommended").Evaluator(new EvaluatorOptions { Review = ReviewStage.Ur });

        var item = silent.Evaluate(UrCase.Powder, UrCase.Checked);

        (item.Decision, item.Utilization!.Withheld).Should().Be((Decision.None, Decision.None));
    }

    public static TheoryData<string, CaseFile> UnknownWords => new()
    {
        { "fax", UrCase.Checked with { Receipt = new RequestReceipt { By = "pigeon" } } },
        { "signature", UrCase.Checked with { Form = new RequestForm(["stamp"]) } },
        { "denied", UrCase.Checked with { EarlierDecisions = [new EarlierDecision("powder", "refused")] } },
        { "employee", UrCase.Checked with { Application = new ImrApplication { SignedBy = "Jane" } } },
        { "non-exempt", UrCase.Checked with { Items = [UrCase.Item(UrCase.Powder) with { Formulary = new FormularyFacts { Listed = "Exempt" } }] } },
        { "mail", UrCase.Checked with { Items = [UrCase.Item(UrCase.Powder) with { Ur = new UrDecision("denied") { ServedBy = "hand" } }] } },
    };

    [Theory]
    [MemberData(nameof(UnknownWords))]
    public void A_word_that_a_program_gives_and_that_stands_for_nothing_is_refused_and_never_taken_for_another(string known, CaseFile file)
    {
        var evaluate = () => UrCase.Evaluate(file);

        evaluate.Should().Throw<ArgumentException>().Which.Message.Should().Contain(known).And.NotContain("Jane");
    }

    [Fact]
    public void What_utilization_review_approved_already_is_left_as_it_is() =>
        UrCase.Review(UrCase.Checked, UrCase.Item(UrCase.Powder) with { Ur = new UrDecision("approved") }).Utilization.Should().BeNull();

    [Fact]
    public void Independent_medical_review_has_no_gates() =>
        MadeUpPack.Of("- id: one\n  treatment: powder\n  says: not recommended").Evaluator().Evaluate(UrCase.Powder, UrCase.Checked).Utilization.Should().BeNull();

    private static CaseFile Asking(InformationAsked asked) => UrCase.Of2021 with { DateOfInjury = new DateOnly(2017, 12, 4), InformationAsked = asked };
}
