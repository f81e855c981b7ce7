using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Evaluation;

/// <summary>What counts as given before, and what only hints at it.</summary>
public sealed class EarlierTreatmentTests
{
    private static readonly GuidelineEvaluator Evaluator = MadeUpPack.Of("""
        - id: one
          treatment: moonbath
          says: recommended
          course:
            - up to: 4 visits
        """).Evaluator();

    [Fact]
    public void What_was_given_after_the_request_is_not_earlier() =>
        Decided.Of(Evaluate(new GivenTreatment("moonbath") { Amount = "4 visits", From = Asked.Day.AddDays(30) })).Should().Be("medically necessary, by blue-book/one");

    [Fact]
    public void What_was_given_before_the_request_counts() =>
        Decided.Of(Evaluate(new GivenTreatment("moonbath") { Amount = "2 visits", To = Asked.Day.AddDays(-30) })).Should().Be("medically necessary for 2 visits, by blue-book/one");

    [Fact]
    public void A_wider_kind_that_was_given_leaves_the_amount_unknown() =>
        Decided.Of(Evaluate(new GivenTreatment("bath") { Amount = "9 visits" })).Should().Be("not medically necessary, by blue-book/one");

    [Theory]
    [InlineData("moonbath, 3 visits", "medically necessary for 1 visit")]
    [InlineData("tideglass, 3 visits", "medically necessary")]
    public void What_utilization_review_granted_counts_as_given_where_it_is_of_the_same_kind(string approved, string decided)
    {
        var item = new DisputedItem("moonbath") { Coded = Asked.For("moonbath", visits: 4), Ur = new UrDecision("modified") { Approved = approved } };

        Decided.Of(Evaluator.Evaluate(Asked.Searched() with { Items = [item] }).Items[0]).Should().Be($"{decided}, by blue-book/one");
    }

    [Theory]
    [InlineData("0 visits")]
    [InlineData("0 levels")]
    public void None_is_none_in_every_unit(string none)
    {
        var evaluator = MadeUpPack.Of("""
            - id: one
              treatment: moonbath
              says: recommended
              criteria:
                - earlier treatment: less than 1 visits
              course:
                - up to: 4 visits
            """).Evaluator();

        Decided.Of(evaluator.Evaluate(Asked.For("moonbath", visits: 4), Asked.Searched($"earlier treatment: {none}"))).Should().Be("medically necessary, by blue-book/one");
    }

    private static Determination Evaluate(GivenTreatment given) =>
        Evaluator.Evaluate(Asked.For("moonbath", visits: 4), Asked.Searched() with { TreatmentsGiven = [given] });
}
