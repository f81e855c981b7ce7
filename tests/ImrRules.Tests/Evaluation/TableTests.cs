using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Tests.Support;
using Xunit;
using static ImrRules.Tests.Support.Dates;

namespace ImrRules.Tests.Evaluation;

/// <summary>Amounts from a table, and deadlines after an operation.</summary>
public sealed class TableTests
{
    private static readonly GuidelineEvaluator ByHue = MadeUpPack.Of("""
        - id: moonbath
          treatment: moonbath
          says: recommended
          course:
            - up to: half of the table
            - up to: the table
              when:
                - gain shown: yes
          table:
            by: hue
            rows:
              amber: 9 visits over 8 weeks
              teal: 24 visits over 14 weeks
        """).Evaluator();

    [Theory]
    [InlineData("amber", "5 visits")]
    [InlineData("teal", "12 visits")]
    public void Half_of_the_row_is_supported_first_and_half_of_an_odd_number_is_rounded_up(string hue, string supported) =>
        Decided.Of(ByHue.Evaluate(Asked.For("moonbath", visits: 20), Asked.Searched($"hue: {hue}", "gain shown: no")))
            .Should().Be($"medically necessary for {supported}, by blue-book/moonbath");

    [Fact]
    public void With_a_gain_the_whole_row_is_supported() =>
        Decided.Of(ByHue.Evaluate(Asked.For("moonbath", visits: 12), Asked.Searched("hue: teal", "gain shown: yes", "earlier treatment: 12 visits")))
            .Should().Be("medically necessary, by blue-book/moonbath");

    [Fact]
    public void A_row_that_nobody_asked_about_is_asked_for()
    {
        var determination = ByHue.Evaluate(Asked.For("moonbath", visits: 3), Asked.NotAsked("gain shown: no"));

        determination.Outcome.Should().Be(Outcome.InformationNeeded);
        determination.Deciding.Questions.Should().Contain("Which hue?");
    }

    [Fact]
    public void A_row_that_is_not_in_the_records_supports_nothing_yet() =>
        ByHue.Evaluate(Asked.For("moonbath", visits: 3), Asked.Searched("gain shown: no")).Outcome.Should().Be(Outcome.NotMedicallyNecessary);

    [Theory]
    [InlineData("umber", "medically necessary for 3 visits")]
    [InlineData("viola", "medically necessary for 7 visits")]
    [InlineData("umber and viola", "medically necessary for 7 visits")]
    [InlineData("north", "medically necessary for 1 visit")]
    public void By_condition_the_row_that_allows_most_holds_and_otherwise_the_rest(string diagnosis, string decided)
    {
        var evaluator = MadeUpPack.Of("""
            - id: moonbath
              treatment: moonbath
              says: recommended
              course:
                - up to: the table
              table:
                by: condition
                rows:
                  umber: 3 visits
                  viola: 7 visits
                otherwise: 1 visits
            """).Evaluator();

        Decided.Of(evaluator.Evaluate(Asked.For("moonbath", visits: 9), Asked.Searched() with { Diagnoses = [new Diagnosis(diagnosis)] }))
            .Should().Be($"{decided}, by blue-book/moonbath");
    }

    [Theory]
    [InlineData("2014-08-01", "medically necessary, by blue-book/moonbath")]
    [InlineData("2014-06-01", "no applicable guideline")]
    public void After_the_deadline_a_recommendation_no_longer_applies(string carved, string decided)
    {
        var evaluator = MadeUpPack.Of("""
            - id: moonbath
              treatment: moonbath
              phases: [after carving]
              says: recommended
              course:
                - up to: 12 visits over 8 weeks, within 6 months of surgery
            """).Evaluator();
        var day = Day(carved);
        var file = Asked.Searched() with { TreatmentsGiven = [new GivenTreatment("carving") { From = day, To = day }] };

        var determination = evaluator.Evaluate(Asked.For("moonbath", visits: 12), file);

        Decided.Of(determination).Should().Be(decided);
    }

    [Fact]
    public void What_is_past_its_deadline_is_listed_as_passed_over_for_that()
    {
        var evaluator = MadeUpPack.Of("""
            - id: moonbath
              treatment: moonbath
              says: recommended
              course:
                - up to: 12 visits, within 6 months of surgery
            """).Evaluator();

        var determination = evaluator.Evaluate(Asked.For("moonbath", visits: 12), Asked.Searched("time since carving: 7 months"));

        determination.PassedOver().Should().Equal("blue-book/moonbath: PastDeadline");
    }
}
