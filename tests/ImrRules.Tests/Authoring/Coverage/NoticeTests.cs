using FluentAssertions;
using ImrRules.Authoring.Coverage;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Authoring.Coverage;

/// <summary>Whether an example would notice a mistake, and which variation would where none does.</summary>
public sealed class NoticeTests
{
    private const string Relief = """
        - id: moon
          treatment: moonbath
          says: recommended
          criteria:
            - relief: at least 50 percent
          examples:
            - request: moonbath
              case:
                relief: 50 percent
              expect: medically necessary
        """;

    [Theory]
    [InlineData("relief: at least 50 percent -> at least 51 percent")]
    [InlineData("says: recommended -> not recommended")]
    public void A_mistake_is_noticed_where_an_example_fails_once_it_is_made(string mistake) => In(Relief)[mistake].Notice.Should().Be(Notice.Noticed);

    [Theory]
    [InlineData("relief: at least 50 percent -> at least 49 percent", "relief: 49 percent")]
    [InlineData("relief: at least 50 percent -> left out", "relief: 49 percent")]
    [InlineData("treatment: moonbath -> bath", "request: Bath")]
    public void A_mistake_that_no_example_notices_is_shown_with_the_variation_that_would(string mistake, string add)
    {
        var found = In(Relief)[mistake];

        found.Notice.Should().Be(Notice.NotNoticed);
        found.Add.Should().Be(add);
    }

    [Fact]
    public void The_other_treatment_that_is_proposed_is_one_that_physicians_write()
    {
        var pack = MadeUpPack.Of(Relief) with { MoreWords = "treatments:\n  - treatment: unsorted bath\n    kind of: bath\n  - treatment: sunbath\n    also: [sun bathing]\n    kind of: bath\n" };

        CoverageRunner.Run(pack.Load(), _ => true).Single().Mistakes.Single(mistake => mistake.Words == "treatment: moonbath -> bath").Add.Should().Be("request: Sunbath");
    }

    [Fact]
    public void One_variation_is_proposed_for_all_mistakes_that_it_would_notice() =>
        In(Relief).Values.Where(mistake => mistake.Words.StartsWith("relief", StringComparison.Ordinal)).Select(mistake => mistake.Add).OfType<string>().Distinct().Should().Equal("relief: 49 percent");

    [Fact]
    public void An_example_that_fails_as_it_is_notices_nothing() =>
        In(Relief.Replace("expect: medically necessary", "expect: not medically necessary", StringComparison.Ordinal)).Values.Should().OnlyContain(mistake => mistake.Notice == Notice.NotNoticed);

    [Fact]
    public void An_example_of_another_recommendation_on_the_treatment_may_notice() =>
        In(SilentInTheNorth("moonbath, south", "medically necessary"))["regions: north -> left out"].Notice.Should().Be(Notice.Noticed);

    [Fact]
    public void Where_a_recommendation_governs_nothing_the_example_of_the_one_beside_it_is_varied()
    {
        var found = In(SilentInTheNorth("moonbath, north", "does not govern"))["conditions: umber -> left out"];

        found.AddTo.Should().Be("blue-book/baths");
        found.Add.Should().Be("diagnoses: [viola]");
    }

    /// <summary>A recommendation that is silent in the north, and one beside it with an example of its own.</summary>
    private static string SilentInTheNorth(string request, string expect) => $"""
        - id: moon
          treatment: moonbath
          says: no recommendation
          regions: [north]
          conditions: [umber]
          examples:
            - request: moonbath, north
              case:
                diagnoses: [umber]
              expect: does not govern
        - id: baths
          treatment: moonbath
          says: recommended
          examples:
            - request: {request}
              case:
                diagnoses: [umber]
              expect: {expect}
        """;

    [Fact]
    public void A_word_that_decides_nothing_is_told_as_such_and_not_counted()
    {
        var coverage = Run("""
            - id: moon
              treatment: powder
              says: recommended
              course:
                - up to: 9 visits
              limits:
                - up to: 9 visits a session
              examples:
                - request: powder, 10 visits
                  expect: medically necessary for 9 visits
            """);

        coverage.Mistakes.Where(mistake => mistake.Notice == Notice.NotToldApart).Select(mistake => mistake.Words)
            .Should().Equal("up to 9 visits a session -> left out", "up to 9 visits a session -> 10 visits a session");
        coverage.NotToldApart.Should().Be(2);
        coverage.Noticeable.Should().Be(coverage.Mistakes.Count - 2);
    }

    [Fact]
    public void A_window_of_time_is_told_by_the_day_of_what_was_given_before() => In("""
        - id: moon
          treatment: moonbath
          says: recommended
          course:
            - up to: 4 visits a year
          examples:
            - request: moonbath, 4 visits
              case:
                requested: 2012-06-15
              expect: medically necessary
        """)["up to 4 visits a year -> 4 visits"].Add.Should().StartWith("treatments given: [{treatment: moonbath, amount: 4 visits, to: 2011-");

    [Fact]
    public void For_a_recommendation_without_an_example_a_first_one_is_proposed() => In("""
        - id: moon
          treatment: moonbath
          says: recommended
          regions: [north]
          conditions: [umber]
        """)["says: recommended -> not recommended"].Add.Should().Be("request: Moonbath, north; diagnoses: [umber]");

    private static Dictionary<string, MistakeResult> In(string recommendations) => Run(recommendations).Mistakes.ToDictionary(mistake => mistake.Words);

    private static RecommendationCoverage Run(string recommendations) => CoverageRunner.Run(MadeUpPack.Of(recommendations).Load(), name => name == "blue-book/moon").Single();
}
