using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Requests;
using ImrRules.Tests.Support;
using Xunit;
using static ImrRules.Tests.Support.Dates;

namespace ImrRules.Tests.Evaluation;

public sealed class CourseTests
{
    private static readonly GuidelineEvaluator TrialThenMore = MadeUpPack.Of("""
        - id: moonbath
          treatment: moonbath
          says: recommended as an option
          course:
            - up to: 6 visits over 2 weeks
            - up to: 18 visits over 6 to 8 weeks
              when:
                - gain shown: yes
        """).Evaluator();

    [Fact]
    public void Of_eight_visits_asked_for_at_the_outset_six_are_supported_and_eighteen_are_named_for_a_gain()
    {
        var determination = TrialThenMore.Evaluate(Asked.For("moonbath", visits: 8), Asked.Searched());

        Decided.Of(determination).Should().Be("medically necessary for 6 visits, by blue-book/moonbath");
        determination.Rationale.Should().Contain("The guideline supports 18 visits over 6 to 8 weeks in all once gain shown is documented.");
        determination.WouldChange().Should().Equal("gain shown -> MedicallyNecessary for 8 visits");
    }

    [Fact]
    public void After_six_visits_without_a_gain_none_is_supported() =>
        Decided.Of(TrialThenMore.Evaluate(Asked.For("moonbath", visits: 6), Asked.Searched("earlier treatment: 6 visits", "gain shown: no")))
            .Should().Be("not medically necessary, by blue-book/moonbath");

    [Theory]
    [InlineData(6, 12, "medically necessary")]
    [InlineData(6, 13, "medically necessary for 12 visits")]
    [InlineData(12, 12, "medically necessary for 6 visits")]
    [InlineData(18, 1, "not medically necessary")]
    public void With_a_gain_all_visits_so_far_count_against_the_wider_step(int given, int asked, string decided) =>
        Decided.Of(TrialThenMore.Evaluate(Asked.For("moonbath", visits: asked), Asked.Searched($"earlier treatment: {given} visits", "gain shown: yes")))
            .Should().Be($"{decided}, by blue-book/moonbath");

    [Fact]
    public void A_gain_that_nobody_asked_about_is_asked_for_where_it_would_allow_more()
    {
        var determination = TrialThenMore.Evaluate(Asked.For("moonbath", visits: 8), Asked.NotAsked());

        Decided.Of(determination).Should().Be("more information needed, by blue-book/moonbath");
        determination.Deciding.Questions.Should().Equal("Is a gain shown?");
    }

    [Fact]
    public void A_gain_that_nobody_asked_about_is_left_alone_where_the_first_step_is_enough() =>
        Decided.Of(TrialThenMore.Evaluate(Asked.For("moonbath", visits: 6), Asked.NotAsked())).Should().Be("medically necessary, by blue-book/moonbath");

    [Fact]
    public void Treatments_given_count_also_those_of_a_kind_and_without_a_date()
    {
        var file = Asked.Searched() with { TreatmentsGiven = [new GivenTreatment("moon bathing") { Amount = "2 visits" }, new GivenTreatment("moonbath") { Amount = "1 visits", Region = "north" }] };

        Decided.Of(TrialThenMore.Evaluate(Asked.For("moonbath", 6, null, null, "north"), file)).Should().Be("medically necessary for 3 visits, by blue-book/moonbath");
    }

    [Fact]
    public void Treatment_of_another_region_does_not_count()
    {
        var file = Asked.Searched() with { TreatmentsGiven = [new GivenTreatment("moonbath") { Amount = "6 visits", Region = "south" }] };

        Decided.Of(TrialThenMore.Evaluate(Asked.For("moonbath", 6, null, null, "north"), file)).Should().Be("medically necessary, by blue-book/moonbath");
    }

    [Fact]
    public void What_was_given_and_nobody_counted_is_not_zero()
    {
        var file = Asked.Searched() with { TreatmentsGiven = [new GivenTreatment("moonbath")] };

        var determination = TrialThenMore.Evaluate(Asked.For("moonbath", visits: 6), file);

        Decided.Of(determination).Should().Be("not medically necessary, by blue-book/moonbath");
        determination.Rationale.Should().Contain("how many visits were given before");
    }

    [Fact]
    public void What_was_given_and_nobody_counted_is_asked_for_where_nobody_searched_the_records()
    {
        var file = Asked.NotAsked("gain shown: no") with { TreatmentsGiven = [new GivenTreatment("moonbath")] };

        var determination = TrialThenMore.Evaluate(Asked.For("moonbath", visits: 6), file);

        Decided.Of(determination).Should().Be("more information needed, by blue-book/moonbath");
        determination.Deciding.Questions.Should().Equal("How much was given before?");
    }

    [Fact]
    public void A_request_that_hints_at_earlier_treatment_leaves_the_amount_unknown() =>
        TrialThenMore.Evaluate(Asked.For("moonbath", visits: 6) with { HintsAtEarlierTreatment = true }, Asked.NotAsked("gain shown: no")).Outcome.Should().Be(Outcome.InformationNeeded);

    [Fact]
    public void With_no_hint_no_earlier_treatment_is_assumed_and_that_is_said() =>
        TrialThenMore.Evaluate(Asked.For("moonbath", visits: 6), Asked.Searched()).Deciding.Assumptions
            .Should().ContainSingle(assumption => assumption.Contains("no treatment of this kind was given before", StringComparison.Ordinal));

    [Fact]
    public void The_part_that_was_already_authorized_counts_as_given()
    {
        var item = new DisputedItem("moonbath") { Coded = Asked.For("moonbath", visits: 6), Ur = new UrDecision("modified") { Approved = "moonbath 6 visits" } };

        var determination = TrialThenMore.Evaluate(Asked.Searched("gain shown: no") with { Items = [item] });

        Decided.Of(determination.Items[0]).Should().Be("not medically necessary, by blue-book/moonbath");
        determination.Items[0].Decision.Should().Be(Decision.Upheld);
    }

    [Fact]
    public void A_longer_time_than_usual_is_pointed_out_and_not_cut()
    {
        var determination = TrialThenMore.Evaluate(Asked.For("moonbath", visits: 6, weeks: 6), Asked.Searched());

        Decided.Of(determination).Should().Be("medically necessary, by blue-book/moonbath");
        determination.Rationale.Should().Contain("the source's usual time is 2 weeks");
    }

    [Fact]
    public void No_set_number_supports_any_number()
    {
        var evaluator = MadeUpPack.Of("""
            - id: moonbath
              treatment: moonbath
              says: recommended
              course:
                - up to: no set number
            """).Evaluator();

        Decided.Of(evaluator.Evaluate(Asked.For("moonbath", visits: 99), Asked.Searched())).Should().Be("medically necessary, by blue-book/moonbath");
    }

    [Theory]
    [InlineData("2014-02-01", "medically necessary for 1 visit")]
    [InlineData("2013-12-01", "medically necessary")]
    [InlineData(null, "medically necessary for 1 visit")]
    public void An_amount_a_year_counts_what_was_given_within_the_year_and_what_has_no_date(string? given, string decided)
    {
        var evaluator = MadeUpPack.Of("""
            - id: moonbath
              treatment: moonbath
              says: recommended
              course:
                - up to: 4 visits a year
            """).Evaluator();
        var before = new GivenTreatment("moonbath") { Amount = "3 visits", To = given is null ? null : Day(given) };

        var determination = evaluator.Evaluate(Asked.For("moonbath", visits: 4), Asked.Searched() with { TreatmentsGiven = [before] });

        Decided.Of(determination).Should().Be($"{decided}, by blue-book/moonbath");
    }

    [Fact]
    public void Of_a_range_the_upper_number_counts() =>
        Decided.Of(TrialThenMore.Evaluate(Asked.For("moonbath") with { Visits = new AmountRange(5, 8) }, Asked.Searched("gain shown: no")))
            .Should().Be("medically necessary for 6 visits, by blue-book/moonbath");
}
