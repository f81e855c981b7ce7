using FluentAssertions;
using ImrRules.Diagnostics;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Authoring.Linting;

/// <summary>A recommendation is unreachable where it can speak to no case.</summary>
public sealed class UnreachableTests
{
    private const string EarlyAndLate = "phases:\n  - phase: early\n    when:\n      - dusk lasted: at most 4 weeks\n  - phase: late\n    when:\n      - dusk lasted: more than 4 weeks";

    [Fact]
    public void A_wider_one_speaks_where_the_narrower_does_not() => Linted.For("unreachable", """
        - id: bath
          treatment: bath
          says: recommended
        - id: bath-north
          treatment: bath
          regions: [north]
          says: not recommended
        - id: moonbath
          treatment: moonbath
          conditions: [umber]
          says: not recommended
        """).Should().BeEmpty();

    [Fact]
    public void One_for_a_region_outside_its_sources_is_told() => Linted.For("unreachable", OfTheNorth("regions: [south]")).Should().Equal(
        "- id: bath | \"bath\" can govern for no case: no body region is one of its own and one of its source's");

    [Theory]
    [InlineData("regions: [northwest]")]
    [InlineData("regions: [south, north]")]
    [InlineData("phases: [dawn]")]
    public void One_that_overlaps_its_source_speaks(string scope) => Linted.For("unreachable", OfTheNorth(scope)).Should().BeEmpty();

    [Fact]
    public void One_whose_phases_never_hold_with_its_sources_is_told() => Linted.Of("unreachable", MadeUpPack.Of(("book", "standing: schedule\nphases: [early]", "- id: bath\n  treatment: bath\n  phases: [late]\n  says: recommended")) with
    {
        MoreWords = EarlyAndLate,
    }).Should().ContainSingle().Which.Message.Should().Be("\"bath\" can govern for no case: its phases and its source's never hold together");

    [Fact]
    public void One_before_which_another_source_always_goes_is_a_note()
    {
        var found = Linted.Of("unreachable", MadeUpPack.Of(
            ("statute", "standing: statute", "- id: for\n  treatment: bath\n  says: recommended"), ("study", "standing: study", "- id: against\n  treatment: bath\n  says: not recommended"))).ToArray();

        found.Should().ContainSingle().Which.Level.Should().Be(DiagnosticLevel.Note);
        found[0].Should().Match<Diagnostic>(one => one.File == "study/topic.yaml" && one.Hint == "In its place: statute/for.");
    }

    [Fact]
    public void One_of_lower_standing_speaks_for_a_kind_or_a_day_of_which_no_higher_one_does() => Linted.Of("unreachable", MadeUpPack.Of(
        ("book", "standing: schedule\nfrom: requests of 2015-01-01", "- id: for\n  treatment: moonbath\n  says: recommended"),
        ("study", "standing: study", "- id: against\n  treatment: bath\n  says: not recommended\n- id: moonbath\n  treatment: moonbath\n  says: not recommended"))).Should().BeEmpty();

    [Fact]
    public void One_silenced_by_a_schedule_of_which_nothing_is_held_is_told() => Linted.Of("unreachable", MadeUpPack.Of(
        ("book", "standing: schedule", null), ("study", "standing: study", "- id: against\n  treatment: bath\n  says: not recommended"))).Should().ContainSingle().Which.Hint.Should().Be("In its place: book.");

    [Fact]
    public void One_silenced_in_one_of_its_phases_by_a_schedule_of_which_nothing_is_held_speaks_in_the_other() => Linted.Of("unreachable", BesideOneFirstEarly("[early, late]")).Should().BeEmpty();

    [Fact]
    public void One_silenced_in_all_of_its_phases_by_a_schedule_of_which_nothing_is_held_is_told() =>
        Linted.Of("unreachable", BesideOneFirstEarly("[early]")).Should().ContainSingle().Which.Hint.Should().Be("In its place: empty.");

    [Fact]
    public void One_that_supports_no_more_than_its_equal_is_looked_at_all_the_same() => Linted.For("unreachable", """
        - id: more
          treatment: bath
          says: recommended
        - id: less
          treatment: bath
          says: recommended
          course:
            - up to: 6 visits
        """).Should().BeEmpty();

    [Fact]
    public void One_that_another_one_sees_speaks_through_it() => Linted.Of("unreachable", MadeUpPack.Of(
        ("statute", "standing: statute", "- id: for\n  treatment: bath\n  see: [study/seen]"), ("study", "standing: study", "- id: seen\n  treatment: bath\n  says: not recommended"))).Should().BeEmpty();

    private static MadeUpPack BesideOneFirstEarly(string phases) => MadeUpPack.Of(
        ("empty", "standing: schedule\nfirst in: [early]", null), ("held", "standing: schedule\nregions: [north]", $"- id: bath\n  treatment: bath\n  phases: {phases}\n  says: recommended")) with
    {
        MoreWords = EarlyAndLate,
    };

    private static MadeUpPack OfTheNorth(string scope) => MadeUpPack.Of(("book", "standing: schedule\nregions: [north]", $"- id: bath\n  treatment: bath\n  {scope}\n  says: recommended"));
}
