using System.Reflection;
using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Evaluation.Issuing;
using ImrRules.Law;
using ImrRules.Tests.Evaluation;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.UtilizationReview;

/// <summary>Who may decide: only a licensed physician, competent for the issue and within scope, may modify or deny; nurse, adjuster or software may approve ($25,000 each [33]).</summary>
public sealed class IssuedUrDecisionTests
{
    private static readonly Physician Doctor = new("Jane Roe, MD", "A12345", "California", "Bath Medicine", ["bath"]);

    private static readonly Physician Generalist = new("John Doe, MD", "G54321", "Nevada", "Family Medicine", [Physician.AnyTreatment]);

    private static readonly GuidelineEvaluator Capped = MadeUpPack.Of(
        ("law", "standing: statute", "- id: cap\n  treatment: bath\n  says: no recommendation\n  course:\n    - up to: 24 visits"),
        ("book", "standing: schedule", "- id: baths\n  treatment: moonbath\n  says: recommended")).Evaluator(new EvaluatorOptions { Review = ReviewStage.Ur });

    [Fact]
    public void No_decision_to_modify_or_deny_can_be_written_without_a_physician()
    {
        var ways = typeof(IssuedUrDecision).GetMethods(BindingFlags.Public | BindingFlags.Static);

        typeof(IssuedUrDecision).GetConstructors().Should().BeEmpty();
        ways.Where(way => !way.GetParameters().Any(parameter => parameter.ParameterType == typeof(Physician) && !parameter.IsOptional)).Select(way => way.Name)
            .Should().BeEquivalentTo([nameof(IssuedUrDecision.Approve), nameof(IssuedUrDecision.RequestInformation), nameof(IssuedUrDecision.ApplyVisitCap)]);
        typeof(IssuedUrDecision).GetProperties().Should().OnlyContain(property => property.SetMethod == null);
    }

    [Fact]
    public void Software_may_approve()
    {
        var issued = IssuedUrDecision.Approve(UrCase.Review(UrCase.Checked, UrCase.Moonbath));

        (issued.Decision, issued.Physician, issued.FollowsRecommendation, issued.EligibleForImr).Should().Be((Decision.Approve, null, true, false));
    }

    [Fact]
    public void A_physician_modifies_to_an_amount_within_the_declared_scope()
    {
        var issued = IssuedUrDecision.Modify(UrCase.Review(UrCase.Checked, UrCase.LongMoonbath), new SupportedAmount(6, "visits"), Doctor);

        (issued.Decision, issued.Approved, issued.Physician, issued.EligibleForImr).Should().Be((Decision.Modify, new SupportedAmount(6, "visits"), Doctor, true));
    }

    [Fact]
    public void A_treatment_outside_the_declared_scope_is_refused_by_another_physician()
    {
        var powder = UrCase.Review(UrCase.Checked, UrCase.Powder);

        var deny = () => IssuedUrDecision.Deny(powder, Doctor);

        deny.Should().Throw<ArgumentException>().WithMessage("powder is not within the declared scope*");
        IssuedUrDecision.Deny(powder, Generalist).Decision.Should().Be(Decision.Deny);
    }

    [Fact]
    public void The_gates_that_were_open_are_carried_with_the_decision_of_a_physician()
    {
        var issued = IssuedUrDecision.Deny(UrCase.Review(UrCase.Checked with { Liability = null }, UrCase.Powder), Generalist);

        issued.OpenGates.Select(gate => gate.Name).Should().Equal("liability disputed");
        issued.FollowsRecommendation.Should().BeTrue();
    }

    [Fact]
    public void A_physician_may_decide_otherwise_than_recommended_and_that_is_seen() =>
        IssuedUrDecision.Deny(UrCase.Review(UrCase.Checked, UrCase.Moonbath), Generalist).FollowsRecommendation.Should().BeFalse();

    [Fact]
    public void A_denial_for_want_of_information_says_what_when_and_how_it_was_asked_and_is_not_eligible_for_IMR_42_43()
    {
        var item = UrCase.Review(UrCase.Checked, UrCase.Tideglass);
        var asked = new InformationAsked(["report of the bath house"]) { Day = new DateOnly(2015, 1, 14), By = "fax" };

        IssuedUrDecision.DenyForWantOfInformation(item, asked, Generalist).EligibleForImr.Should().BeFalse();
        foreach (var lacking in new[] { asked with { What = [] }, asked with { Day = null }, asked with { By = null }, asked with { Received = new DateOnly(2015, 1, 15) } })
            FluentActions.Invoking(() => IssuedUrDecision.DenyForWantOfInformation(item, lacking, Generalist)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_cap_on_visits_may_be_applied_by_a_non_physician_inferred_33_15()
    {
        var capped = Capped.Evaluate(Asked.For("moonbath", visits: 10), UrCase.Checked with { TreatmentsGiven = [new GivenTreatment("moonbath") { Amount = "20 visits" }] });

        var issued = IssuedUrDecision.ApplyVisitCap(capped);

        (issued.Decision, issued.Physician, issued.Approved, issued.EligibleForImr).Should().Be((Decision.Modify, null, new SupportedAmount(4, "visits"), false));
        capped.Gate("cap on visits").Consequence.Should().Contain("inferred");
    }

    [Fact]
    public void Nothing_else_is_refused_by_a_non_physician()
    {
        var apply = () => IssuedUrDecision.ApplyVisitCap(UrCase.Review(UrCase.Checked, UrCase.Powder));

        apply.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_cap_is_for_injuries_since_2004_33_15()
    {
        var old = Capped.Evaluate(Asked.For("moonbath", visits: 10), UrCase.Checked with { DateOfInjury = new DateOnly(2003, 12, 31), TreatmentsGiven = [new GivenTreatment("moonbath") { Amount = "24 visits" }] });

        old.Gate("cap on visits").State.Should().Be(CheckState.NotMet);
        FluentActions.Invoking(() => IssuedUrDecision.ApplyVisitCap(old)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("", "A1", "California", "Bath Medicine", "bath")]
    [InlineData("Jane Roe", " ", "California", "Bath Medicine", "bath")]
    [InlineData("Jane Roe", "A1", "", "Bath Medicine", "bath")]
    [InlineData("Jane Roe", "A1", "California", "\t", "bath")]
    [InlineData("Jane Roe", "A1", "California", "Bath Medicine", "")]
    public void A_physician_is_named_in_full_and_no_message_repeats_a_person(string name, string number, string state, string specialty, string scope)
    {
        var make = () => new Physician(name, number, state, specialty, [scope]);

        make.Should().Throw<ArgumentException>().Which.Message.Should().NotContain("Jane Roe");
    }
}
