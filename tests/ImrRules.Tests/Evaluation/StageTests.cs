using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Tests.UtilizationReview;
using Xunit;

namespace ImrRules.Tests.Evaluation;

/// <summary>From what is supported to what is decided.</summary>
public sealed class StageTests
{
    [Theory]
    [InlineData(ReviewStage.Imr, "moonbath", 6, Decision.Overturned)]
    [InlineData(ReviewStage.Imr, "moonbath", 12, Decision.Upheld)]
    [InlineData(ReviewStage.Imr, "powder", 1, Decision.Upheld)]
    [InlineData(ReviewStage.Imr, "tideglass", 1, Decision.None)]
    [InlineData(ReviewStage.Imr, "carving", 1, Decision.None)]
    [InlineData(ReviewStage.Ur, "moonbath", 6, Decision.Approve)]
    [InlineData(ReviewStage.Ur, "moonbath", 12, Decision.Modify)]
    [InlineData(ReviewStage.Ur, "powder", 1, Decision.Deny)]
    [InlineData(ReviewStage.Ur, "tideglass", 1, Decision.RequestInformation)]
    [InlineData(ReviewStage.Ur, "carving", 1, Decision.None)]
    public void The_stage_of_review_turns_what_is_supported_into_a_decision(ReviewStage stage, string treatment, int visits, Decision decision) =>
        UrCase.Pack.Evaluator(new EvaluatorOptions { Review = stage }).Evaluate(Asked.For(treatment, visits: visits), UrCase.Checked).Decision.Should().Be(decision);

    [Fact]
    public void A_modification_that_gave_what_is_supported_is_upheld_on_the_rest()
    {
        var item = new DisputedItem("moonbath") { Coded = Asked.For("moonbath", visits: 6), Ur = new UrDecision("modified") { Approved = "moonbath 6 visits" } };

        var determined = UrCase.Pack.Evaluator().Evaluate(Asked.Searched() with { Items = [item] });

        determined.Items[0].Decision.Should().Be(Decision.Upheld);
        determined.Decision.Should().Be(CaseDecision.Uphold);
    }

    [Theory]
    [InlineData(CaseDecision.Overturn, "moonbath")]
    [InlineData(CaseDecision.Uphold, "powder")]
    [InlineData(CaseDecision.Uphold, "powder", "powder")]
    [InlineData(CaseDecision.PartiallyOverturn, "moonbath", "powder")]
    [InlineData(CaseDecision.Undetermined, "moonbath", "tideglass")]
    [InlineData(CaseDecision.Undetermined)]
    public void The_decision_of_the_case_follows_from_its_items(CaseDecision decision, params string[] treatments)
    {
        var file = Asked.NotAsked() with { Items = [.. treatments.Select(treatment => new DisputedItem(treatment) { Coded = Asked.For(treatment, visits: 1) })] };

        UrCase.Pack.Evaluator().Evaluate(file).Decision.Should().Be(decision);
    }

    [Fact]
    public void A_host_can_refuse_what_no_clinician_has_reviewed()
    {
        var strict = UrCase.Pack.Evaluator(new EvaluatorOptions { RequireReviewed = true });

        strict.Evaluate(Asked.For("powder"), Asked.Searched()).Outcome.Should().Be(Outcome.NoApplicableGuideline);
    }
}
