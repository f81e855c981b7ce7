using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Requests;
using Xunit;
using static ImrRules.Tests.Evaluation.Doses.Powders;

namespace ImrRules.Tests.Evaluation.Doses;

/// <summary>Which drugs of a case are summed: those in use and those requested, each once, and of a choice one.</summary>
public sealed class TakenTogetherTests
{
    [Fact]
    public void What_is_in_use_and_what_is_requested_are_added_up() =>
        Grains(Request("amberleaf", "10 mg", 1), Taking(Taken("silverleaf", "10 mg", 1))).Should().Be("60 grains; New Table: amberleaf 10 mg, 1 a day: 40 (factor 4); silverleaf 10 mg, 1 a day: 20");

    [Theory]
    [InlineData("Argenta", "10 mg", null, 60)]
    [InlineData("silverleaf", "10 mg", 2, 60)]
    [InlineData("silverleaf", "10 mg", 4, 80)]
    [InlineData("silverleaf", null, null, 60)]
    public void A_request_that_continues_a_drug_in_use_counts_once(string drug, string? strength, int? aDay, int grains) =>
        Grains(Request("silverleaf", strength, aDay), Taking(Taken(drug, "10 mg", 3))).Should().StartWith($"{grains} grains;");

    [Fact]
    public void A_drug_in_use_without_a_strength_is_the_one_that_is_requested() =>
        Grains(Request("silverleaf", "10 mg", 2), Taking(Taken("silverleaf"))).Should().StartWith("40 grains;");

    [Fact]
    public void Another_strength_is_another_drug() =>
        Grains(Request("silverleaf", "20 mg", 1), Taking(Taken("silverleaf", "10 mg", 1))).Should().StartWith("60 grains;");

    [Fact]
    public void The_same_drug_listed_twice_in_use_is_taken_twice() =>
        Grains(Taken("silverleaf", "10 mg", 1), Taken("Argenta", "10 mg", 2)).Should().StartWith("60 grains;");

    [Fact]
    public void The_drugs_of_the_other_items_count()
    {
        var file = Taking() with { Items = [Item(Request("silverleaf", "10 mg", 1)), Item(Request("amberleaf", "10 mg", 1)), Item(Request("silverleaf", "10 mg", 1))] };

        Evaluator.Evaluate(file).Items.Select(item => Grains(item.Deciding)).Should().AllBe("60 grains; New Table: amberleaf 10 mg, 1 a day: 40 (factor 4); silverleaf 10 mg, 1 a day: 20");
    }

    [Fact]
    public void Several_drugs_of_one_item_are_added_up()
    {
        var determination = Evaluator.Evaluate("silverleaf 10 mg twice a day, amberleaf 10 mg twice a day", Taking());

        determination.Parts.Select(Grains).Should().AllBe("120 grains; New Table: amberleaf 10 mg, 2 a day: 80 (factor 4); silverleaf 10 mg, 2 a day: 40");
    }

    [Fact]
    public void Of_a_choice_each_drug_is_judged_and_their_doses_are_not_added_up()
    {
        var determination = Evaluator.Evaluate("silverleaf 10 mg or amberleaf 10 mg twice a day", Taking());

        determination.Reading.Items.Should().ContainSingle().Which.Alternatives.Should().ContainSingle().Which.Treatment.Should().Be("amberleaf");
        determination.Parts.Select(Grains).Should().Equal("40 grains; New Table: silverleaf 10 mg, 2 a day: 40", "80 grains; New Table: amberleaf 10 mg, 2 a day: 80 (factor 4)");
    }

    [Fact]
    public void A_drug_in_use_is_not_added_to_the_one_that_may_take_its_place()
    {
        var determination = Evaluator.Evaluate("silverleaf 10 mg or amberleaf 10 mg twice a day", Taking(Taken("silverleaf", "10 mg", 3)));

        determination.Parts.Select(Grains).Should().Equal("60 grains; New Table: silverleaf 10 mg, 3 a day: 60", "80 grains; New Table: amberleaf 10 mg, 2 a day: 80 (factor 4)");
    }

    [Fact]
    public void Of_a_choice_in_another_item_the_highest_dose_counts()
    {
        var choice = Request("silverleaf", "10 mg", 1) with { Alternatives = [Request("amberleaf", "10 mg", 1)] };
        var file = Taking() with { Items = [Item(Asked.For("moonbath")), Item(choice)] };

        Grains(Evaluator.Evaluate(file).Items[0].Deciding).Should().Be("40 grains; New Table: amberleaf 10 mg, 1 a day: 40 (factor 4)");
    }

    [Theory]
    [InlineData(2, 2, null, null, 80)]
    [InlineData(null, null, 120, 30, 80)]
    [InlineData(1, null, 120, 30, 20)]
    public void How_many_a_day_follows_from_how_it_is_taken_else_from_the_supply(int? timesADay, int? atATime, int? quantity, int? days, int grains)
    {
        var request = Request("silverleaf", "10 mg", timesADay) with
        {
            AtATime = atATime is { } pieces ? AmountRange.Of(pieces) : null,
            Quantity = quantity is { } all ? AmountRange.Of(all) : null,
            DaysSupply = days,
        };

        Grains(request, Taking()).Should().StartWith($"{grains} grains;");
    }

    private static DisputedItem Item(TreatmentRequest request) => new(request.Treatment!) { Coded = request };
}
