using FluentAssertions;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Requests;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Evaluation;

/// <summary>Items of several parts: each is judged, the most cautious outcome is the item's.</summary>
public sealed class PartTests
{
    private static readonly GuidelineEvaluator Evaluator = MadeUpPack.Of("""
        - id: moonbath
          treatment: moonbath
          regions: [north]
          says: recommended
        - id: moonbath-south
          treatment: moonbath
          regions: [south]
          says: not recommended
        - id: powder
          treatment: powder
          says: not recommended
        - id: tideglass
          treatment: tideglass
          says: recommended
        """).Evaluator();

    [Fact]
    public void Of_two_regions_each_is_judged_and_the_most_cautious_is_cited()
    {
        var determination = Evaluator.Evaluate(Asked.For("moonbath", null, null, null, "north", "south"), Asked.Searched());

        determination.Parts.Select(Decided.Of).Should().Equal("medically necessary, by blue-book/moonbath", "not medically necessary, by blue-book/moonbath-south");
        Decided.Of(determination).Should().Be("not medically necessary, by blue-book/moonbath-south");
        determination.Citation!.Recommendation.Should().Be("blue-book/moonbath-south");
    }

    [Fact]
    public void Of_a_compound_each_ingredient_is_judged()
    {
        var determination = Evaluator.Evaluate(Compound("tideglass", "bath"), Asked.Searched());

        determination.Parts.Select(Decided.Of).Should().Equal("medically necessary, by blue-book/tideglass", "no applicable guideline");
        determination.Outcome.Should().Be(Outcome.NoApplicableGuideline);
    }

    [Fact]
    public void An_ingredient_that_is_not_recommended_settles_a_compound_also_where_another_has_no_guideline() =>
        Decided.Of(Evaluator.Evaluate(Compound("bath", "powder"), Asked.Searched())).Should().Be("not medically necessary, by blue-book/powder");

    [Fact]
    public void An_ingredient_that_is_not_recommended_settles_a_compound_also_where_another_is_open()
    {
        var evaluator = MadeUpPack.Of("""
            - id: moonbath
              treatment: moonbath
              says: recommended
              criteria:
                - glow seen: yes
            - id: powder
              treatment: powder
              says: not recommended
            """).Evaluator();

        Decided.Of(evaluator.Evaluate(Compound("moonbath", "powder"), Asked.NotAsked())).Should().Be("not medically necessary, by blue-book/powder");
    }

    [Fact]
    public void Two_treatments_in_one_item_are_judged_one_by_one()
    {
        var determination = Evaluator.Evaluate("tideglass and powder", Asked.Searched());

        determination.Parts.Select(Decided.Of).Should().Equal("medically necessary, by blue-book/tideglass", "not medically necessary, by blue-book/powder");
        determination.Outcome.Should().Be(Outcome.NotMedicallyNecessary);
    }

    private static TreatmentRequest Compound(params string[] ingredients) =>
        Asked.For(ingredients[0]) with { Compound = [.. ingredients.Select(ingredient => new CompoundIngredient(ingredient, null))] };
}
