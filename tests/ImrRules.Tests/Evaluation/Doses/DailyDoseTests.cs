using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Law;
using Xunit;
using static ImrRules.Tests.Evaluation.Doses.Powders;
using static ImrRules.Tests.Support.Dates;

namespace ImrRules.Tests.Evaluation.Doses;

/// <summary>How the dose of one drug counts: the factor belongs to the ingredient, in whichever order a strength is written.</summary>
public sealed class DailyDoseTests
{
    [Theory]
    [InlineData("silverleaf", "10 mg", "60 grains; New Table: silverleaf 10 mg, 3 a day: 60")]
    [InlineData("Argenta", "10 mg", "60 grains; New Table: silverleaf 10 mg, 3 a day: 60")]
    [InlineData("silverleaf", "12.5 mg", "75 grains; New Table: silverleaf 12.5 mg, 3 a day: 75")]
    [InlineData("silverleaf with chalk", "5/300 mg", "30 grains; New Table: silverleaf with chalk 5/300 mg, 3 a day: 30")]
    [InlineData("silverleaf with chalk", "300/5 mg", "30 grains; New Table: silverleaf with chalk 5/300 mg, 3 a day: 30")]
    [InlineData("silverleaf with chalk", "300 mg-5 MG", "30 grains; New Table: silverleaf with chalk 5/300 mg, 3 a day: 30")]
    [InlineData("silverleaf with chalk", "5 mg", "30 grains; New Table: silverleaf with chalk 5/300 mg, 3 a day: 30")]
    [InlineData("silverleaf with chalk", "300-30 mg", "180 grains; New Table: silverleaf with chalk 30/300 mg, 3 a day: 180")]
    public void Three_a_day_count_by_the_ingredient_that_has_a_factor(string drug, string strength, string grains) =>
        Grains(Taken(drug, strength, 3)).Should().Be(grains);

    [Theory]
    [InlineData("silverleaf", "10-20 mg")]
    [InlineData("silverleaf", "10 mg/ml")]
    [InlineData("silverleaf", "10 mg/5 ml")]
    [InlineData("silverleaf", "10")]
    [InlineData("silverleaf", "strong")]
    [InlineData("silverleaf with chalk", "300 mg")]
    [InlineData("silverleaf with chalk", "7/300 mg")]
    public void A_strength_that_does_not_say_how_much_of_it_leaves_the_dose_open(string drug, string strength) =>
        Grains(Taken(drug, strength, 3)).Should().Be($"not asked; not worked out: {strength} of {drug} does not say how much silverleaf it is in mg");

    [Theory]
    [InlineData("silverleaf", null, 3, "the strength of silverleaf is not given")]
    [InlineData("silverleaf", "10 mg", null, "how many silverleaf 10 mg are taken a day is not given")]
    [InlineData("silverleaf", "10 mg", 2000000, "how many silverleaf 10 mg are taken a day is not given")]
    [InlineData("powder", "10 mg", 3, "powder does not say which drug it is")]
    [InlineData("stardust", "10 mg", 3, "\"stardust\" is not in the vocabulary")]
    [InlineData("lateleaf", "50 mg", 3, "lateleaf has no factor in New Table")]
    [InlineData("dewleaf", "100 mcg", 3, "the form of dewleaf, on which its factor depends, is not given")]
    public void What_leaves_the_sum_open_is_said(string drug, string? strength, int? aDay, string reason) =>
        Grains(Taken("silverleaf with chalk", "5/300 mg", 1), Taken(drug, strength, aDay)).Should().Be($"not asked; not worked out: {reason}");

    [Theory]
    [InlineData(2, "80 grains; New Table: amberleaf 10 mg, 2 a day: 80 (factor 4)")]
    [InlineData(3, "240 grains; New Table: amberleaf 10 mg, 3 a day: 240 (factor 8)")]
    public void A_factor_can_depend_on_the_dose_of_a_day(int aDay, string grains) => Grains(Taken("amberleaf", "10 mg", aDay)).Should().Be(grains);

    [Fact]
    public void The_dose_on_which_a_factor_depends_is_all_that_is_taken_of_the_ingredient() =>
        Grains(Taken("amberleaf", "10 mg", 2), Taken("amberleaf", "5 mg", 1)).Should().Be("200 grains; New Table: amberleaf 10 mg, 2 a day: 160 (factor 8); amberleaf 5 mg, 1 a day: 40 (factor 8)");

    [Theory]
    [InlineData("25 mcg/hr", 72, "60 grains; New Table: fogleaf patch 25 mcg/hr, every 72 hours: 60")]
    [InlineData("25 mcg", 72, "60 grains; New Table: fogleaf patch 25 mcg/hr, every 72 hours: 60")]
    [InlineData("50 mcg/hr", 48, "180 grains; New Table: fogleaf patch 50 mcg/hr, every 48 hours: 180")]
    public void A_patch_counts_for_as_long_as_it_lasts(string strength, int hours, string grains) =>
        Grains(new DrugInUse("fogleaf patch") { Strength = strength, Every = TimeSpan.FromHours(hours) }).Should().Be(grains);

    [Theory]
    [InlineData("lozenge", "52 grains; New Table: dewleaf 100 mcg, 4 a day: 52 (Appendix)")]
    [InlineData("spray", "72 grains; New Table: dewleaf 100 mcg, 4 a day: 72 (Appendix)")]
    public void A_factor_can_depend_on_the_form_and_an_edition_adds_to_another(string form, string grains) =>
        Grains(Taken("dewleaf", "100 mcg", 4) with { Form = form }).Should().Be(grains);

    [Fact]
    public void What_is_not_counted_is_said_and_needs_no_strength() =>
        Grains(Taken("mistleaf"), Taken("silverleaf", "10 mg", 1)).Should().Be("20 grains; New Table: mistleaf: not counted, a partial powder (Appendix); silverleaf 10 mg, 1 a day: 20");

    [Theory]
    [InlineData("2014-12-31", "30 grains; Old Table (not checked): silverleaf 10 mg, 3 a day: 30")]
    [InlineData("2015-01-01", "60 grains; New Table: silverleaf 10 mg, 3 a day: 60")]
    [InlineData("2009-12-31", "not asked; not worked out: no factors are held for the day of the request")]
    public void The_edition_in_force_on_the_day_of_the_request_counts(string day, string grains) =>
        Grains(Asked.For("moonbath"), Taking(Taken("silverleaf", "10 mg", 3)) with { RequestDate = Day(day) }).Should().Be(grains);

    [Fact]
    public void Without_a_day_editions_that_differ_leave_the_sum_open() =>
        Grains(Asked.For("moonbath"), Taking(Taken("silverleaf", "10 mg", 3)) with { RequestDate = null }).Should().Be("not asked; not worked out: the factors depend on the date of the request, which is not given");

    [Fact]
    public void A_refusal_that_rests_on_the_sum_says_how_each_drug_counts()
    {
        var determination = Evaluator.Evaluate(Request("silverleaf", "10 mg", 5), Taking());

        determination.Outcome.Should().Be(Outcome.NotMedicallyNecessary);
        determination.Rationale.Should().EndWith("The guideline supports up to 80 grains a day; the case shows 100 grains (New Table: silverleaf 10 mg, 5 a day: 100). The request is not medically necessary.");
    }

    [Fact]
    public void A_criterion_that_the_sum_does_not_meet_says_so_too() =>
        Evaluator.Evaluate(Asked.For("moonbath"), Taking(Taken("silverleaf", "10 mg", 5))).Rationale.Should().Contain("The case shows grains taken: 100 grains (New Table: silverleaf 10 mg, 5 a day: 100).");

    [Fact]
    public void A_sum_that_is_open_and_must_be_known_says_which_drug_leaves_it_open()
    {
        var file = Taking(Taken("lateleaf", "50 mg", 1)) with { UnansweredFacts = UnansweredFacts.NotInTheRecords, Records = ["the records"] };

        Evaluator.Evaluate(Request("silverleaf", "10 mg", 1), file).Rationale.Should().Contain("Not documented in the records searched (the records): grains taken (not worked out: lateleaf has no factor in New Table).");
    }

    [Fact]
    public void An_answer_of_the_case_stands_before_the_sum() =>
        Grains(Asked.For("moonbath"), Taking(Taken("silverleaf", "10 mg", 5)) with { Facts = [new AnsweredFact("grains taken", "7 grains")] }).Should().StartWith("7 grains;");
}
