using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Evaluation;

/// <summary>Items that exist only because of another item.</summary>
public sealed class ServedItemTests
{
    private static readonly GuidelineEvaluator Evaluator = MadeUpPack.Of("""
        - id: moonbath
          treatment: moonbath
          says: recommended
        - id: powder
          treatment: powder
          says: not recommended
        - id: carving
          treatment: carving
          says: recommended
          criteria:
            - glow seen: yes
        """).Evaluator();

    [Fact]
    public void An_item_that_serves_a_refused_one_falls_with_it()
    {
        var determined = Evaluator.Evaluate(Case("moonbath", "powder"));

        determined.Items.Select(item => item.Decision).Should().Equal(Decision.Upheld, Decision.Upheld);
        determined.Items[0].Rationale.Should().Be("As the service that it serves, item 2, is not medically necessary, neither is this.");
    }

    [Fact]
    public void An_item_that_serves_a_supported_one_is_judged_for_itself()
    {
        Evaluator.Evaluate(Case("moonbath", "moonbath")).Items[0].Decision.Should().Be(Decision.Overturned);
        Evaluator.Evaluate(Case("powder", "moonbath")).Items[0].Decision.Should().Be(Decision.Upheld);
    }

    [Fact]
    public void An_item_that_serves_an_undecided_one_waits_for_it()
    {
        var served = Evaluator.Evaluate(Case("moonbath", "carving")).Items[0];

        served.Outcome.Should().Be(Outcome.InformationNeeded);
        served.Deciding.Questions.Should().ContainSingle(question => question.Contains("item 2", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void A_number_that_leads_nowhere_or_in_a_circle_stops_nothing(int serves)
    {
        var item = new DisputedItem("moonbath") { Coded = Asked.For("moonbath"), Serves = serves };

        Evaluator.Evaluate(Asked.NotAsked() with { Items = [item, item with { Serves = 1 }] }).Items.Should().HaveCount(2);
    }

    private static CaseFile Case(string serving, string main) => Asked.NotAsked() with
    {
        Items = [new DisputedItem(serving) { Coded = Asked.For(serving), Serves = 2 }, new DisputedItem(main) { Coded = Asked.For(main) }],
    };
}
