using FluentAssertions;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Requests;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Evaluation;

public sealed class LimitTests
{
    [Fact]
    public void A_limit_on_a_quantity_not_stated_is_not_exceeded()
    {
        var evaluator = With("tideglass", "up to: 2 levels");

        Decided.Of(evaluator.Evaluate(Asked.For("tideglass"), Asked.Searched())).Should().Be("medically necessary, by blue-book/one");
    }

    [Fact]
    public void A_limit_on_a_quantity_not_stated_is_named() =>
        With("tideglass", "up to: 2 levels").Evaluate(Asked.For("tideglass"), Asked.Searched()).Rationale.Should().EndWith("The request does not say whether it keeps to the guideline's limit: 2 levels.");

    [Theory]
    [InlineData("up to: 4 visits a month", 8, 8, "medically necessary for 7 visits")]
    [InlineData("up to: 5 visits a month", 8, 8, "medically necessary")]
    [InlineData("up to: 1 visits a day", 6, 3, "medically necessary")]
    public void A_rate_a_day_or_a_month_is_a_rate(string limit, int visits, int weeks, string decided) =>
        Decided.Of(With("moonbath", limit).Evaluate(Asked.For("moonbath", visits: visits, weeks: weeks), Asked.Searched())).Should().Be($"{decided}, by blue-book/one");

    [Fact]
    public void A_limit_looks_at_this_request_alone() =>
        Decided.Of(With("tideglass", "up to: 2 levels").Evaluate(Asked.For("tideglass", levels: 2), Asked.Searched("earlier treatment: 2 levels")))
            .Should().Be("medically necessary, by blue-book/one");

    [Fact]
    public void A_limit_that_can_not_be_cut_refuses_what_is_beyond() =>
        Decided.Of(With("tideglass", "up to: 2 levels").Evaluate(Asked.For("tideglass", levels: 3), Asked.Searched())).Should().Be("not medically necessary, by blue-book/one");

    [Theory]
    [InlineData(6, 2, "medically necessary")]
    [InlineData(10, 2, "medically necessary for 6 visits")]
    public void A_rate_that_can_be_cut_is_cut_to_what_the_weeks_allow(int visits, int weeks, string decided) =>
        Decided.Of(With("moonbath", "up to: 3 visits a week").Evaluate(Asked.For("moonbath", visits: visits, weeks: weeks), Asked.Searched())).Should().Be($"{decided}, by blue-book/one");

    [Fact]
    public void An_amount_that_must_be_known_and_is_not_in_the_records_is_not_supported() =>
        Decided.Of(With("tideglass", "up to: 2 levels\n      must be known: yes").Evaluate(Asked.For("tideglass"), Asked.Searched())).Should().Be("not medically necessary, by blue-book/one");

    [Fact]
    public void An_amount_that_must_be_known_and_nobody_asked_for_is_asked_for()
    {
        var determination = With("tideglass", "up to: 2 levels\n      must be known: yes").Evaluate(Asked.For("tideglass"), Asked.NotAsked());

        determination.Outcome.Should().Be(Outcome.InformationNeeded);
        determination.Deciding.Questions.Should().Equal("How much is asked for (levels)?");
    }

    [Theory]
    [InlineData("3 grains", Outcome.MedicallyNecessary)]
    [InlineData("4 grains", Outcome.NotMedicallyNecessary)]
    [InlineData("not in the records", Outcome.MedicallyNecessary)]
    public void A_daily_dose_is_answered_by_its_fact(string answer, Outcome outcome) =>
        With("powder", "up to: 3 grains a day").Evaluate(Asked.For("powder"), Asked.Searched($"grains taken: {answer}")).Outcome.Should().Be(outcome);

    [Fact]
    public void All_limits_hold_and_the_strictest_decides()
    {
        var evaluator = With("moonbath", "up to: 3 visits a week\n    - up to: 4 visits");

        Decided.Of(evaluator.Evaluate(Asked.For("moonbath", visits: 10, weeks: 2), Asked.Searched())).Should().Be("medically necessary for 4 visits, by blue-book/one");
    }

    [Fact]
    public void A_course_and_a_limit_hold_both()
    {
        var evaluator = MadeUpPack.Of("""
            - id: one
              treatment: moonbath
              says: recommended
              course:
                - up to: 12 visits
              limits:
                - up to: 2 visits a week
            """).Evaluator();

        Decided.Of(evaluator.Evaluate(Asked.For("moonbath", visits: 9, weeks: 3), Asked.Searched())).Should().Be("medically necessary for 6 visits, by blue-book/one");
        Decided.Of(evaluator.Evaluate(Asked.For("moonbath", visits: 18, weeks: 9), Asked.Searched())).Should().Be("medically necessary for 12 visits, by blue-book/one");
    }

    [Fact]
    public void A_rate_that_is_cut_bounds_no_number_that_the_request_does_not_state()
    {
        var request = Asked.For("moonbath") with { FrequencyPerWeek = AmountRange.Of(4) };

        var determination = With("moonbath", "up to: 3 visits a week").Evaluate(request, Asked.Searched());

        determination.Outcome.Should().Be(Outcome.PartlyMedicallyNecessary);
        determination.Supported.Should().BeNull();
    }

    private static GuidelineEvaluator With(string treatment, string limit) => MadeUpPack.Of($"""
        - id: one
          treatment: {treatment}
          says: recommended
          limits:
            - {limit}
        """).Evaluator();
}
