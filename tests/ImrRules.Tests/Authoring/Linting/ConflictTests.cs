using FluentAssertions;
using ImrRules.Diagnostics;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Authoring.Linting;

/// <summary>Two recommendations are in conflict where a case is for both, neither goes before the other, and one says no.</summary>
public sealed class ConflictTests
{
    private const string Schedule = "standing: schedule";

    [Fact]
    public void Both_are_named_with_their_places_and_a_case() => Approved.Match(
        DiagnosticText.Of(Linted.Of("conflict", MadeUpPack.Of(Two("phases: [after carving]", "phases: [dawn]")))), "lint-conflict");

    [Theory]
    [InlineData("regions: [north]", "regions: [north]")]
    [InlineData("regions: [north]", "regions: [northwest, south]")]
    [InlineData("conditions: [umber, viola]", "conditions: [viola, umber]")]
    [InlineData("phases: [dawn]", "phases: [after carving]")]
    public void Those_that_meet_and_are_not_one_narrower_than_the_other_disagree(string one, string other) => Between(Two(one, other)).Should().ContainSingle();

    [Theory]
    [InlineData("regions: [north]", "regions: [south]")]
    [InlineData("regions: [north]", "regions: [northwest]")]
    [InlineData("regions: [north]", "conditions: [umber]")]
    [InlineData("phases: [dawn]", "phases: [dawn, after carving]")]
    public void Those_for_other_patients_or_for_fewer_of_them_do_not(string one, string other) => Between(Two(one, other)).Should().BeEmpty();

    [Fact]
    public void A_narrower_treatment_replaces_the_wider_one() => Between("""
        - id: bath
          treatment: bath
          says: not recommended
        - id: moonbath
          treatment: moonbath
          says: recommended
        """).Should().BeEmpty();

    [Fact]
    public void Those_that_say_the_same_do_not_disagree() => Between(Two("phases: [after carving]", "phases: [dawn]").Replace("not recommended", "recommended as an option", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void One_that_makes_no_recommendation_does_not_disagree() => Between(Two("phases: [after carving]", "phases: [dawn]").Replace("says: recommended", "says: no recommendation", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void What_is_seen_speaks_for_the_one_that_sees_it() => Between("""
        - id: sees
          treatment: bath
          phases: [dawn]
          see: [blue-book/against]
        - id: against
          treatment: powder
          says: not recommended
        - id: for
          treatment: bath
          phases: [after carving]
          says: recommended
        """).Should().Equal("sees says as another says; for says recommended");

    [Theory]
    [InlineData(Schedule, Schedule, true)]
    [InlineData(Schedule, "standing: leading guideline", false)]
    [InlineData("standing: study", "standing: leading guideline", true)]
    [InlineData(Schedule, "standing: study", false)]
    [InlineData(Schedule, "standing: schedule\nregions: [north]", false)]
    [InlineData(Schedule, "standing: schedule\ntakes precedence over: [one]", false)]
    [InlineData(Schedule, "standing: schedule\nfirst in: [dawn]", true)]
    [InlineData("standing: schedule\nto: requests of 2014-12-31", "standing: schedule\nfrom: requests of 2015-01-01", false)]
    [InlineData("standing: schedule\nto: services of 2014-12-31", "standing: schedule\nfrom: requests of 2015-01-01", true)]
    public void Sources_disagree_where_neither_goes_before_the_other(string one, string other, bool isConflict) => Linted.Of("conflict", MadeUpPack.Of(
        ("one", one, "- id: for\n  treatment: bath\n  says: recommended"), ("other", other, "- id: against\n  treatment: bath\n  says: not recommended"))).Should().HaveCount(isConflict ? 1 : 0);

    [Fact]
    public void Where_it_takes_two_diagnoses_it_is_a_note_for_reviewers()
    {
        var found = Linted.Of("conflict", MadeUpPack.Of(Two("conditions: [umber]", "conditions: [viola]"))).ToArray();

        found.Should().ContainSingle().Which.Level.Should().Be(DiagnosticLevel.Note);
        found[0].Hint.Should().Contain("diagnosed umber, diagnosed viola");
    }

    [Fact]
    public void Each_pair_is_told_once() => Between("""
        - id: a
          treatment: bath
          phases: [dawn]
          regions: [south]
          says: recommended
        - id: b
          treatment: bath
          phases: [dawn]
          regions: [north]
          says: recommended as an option
        - id: c
          treatment: bath
          conditions: [umber]
          phases: [dawn]
          regions: [north]
          says: recommended
        - id: d
          treatment: bath
          phases: [after carving]
          says: not recommended
        """).Should().BeEquivalentTo("a says recommended; d says not recommended", "b says recommended as an option; d says not recommended");

    [Fact]
    public void Nothing_is_said_of_a_library_with_an_error_in_it() => Linted.Of("conflict", MadeUpPack.Of($"{Two("phases: [after carving]", "phases: [dawn]")}\n- id: c\n  treatment: bathe\n  says: recommended")).Should().BeEmpty();

    private static string Two(string one, string other) => $"""
        - id: for
          treatment: bath
          {one}
          says: recommended
        - id: against
          treatment: bath
          {other}
          says: not recommended
        """;

    private static IEnumerable<string> Between(string recommendations) => Linted.Of("conflict", MadeUpPack.Of(recommendations))
        .Select(one => string.Join("; ", one.Hint!.Split('\n').Where(line => line.Contains(" says ", StringComparison.Ordinal)).Select(line => string.Join(' ', line.Split("  (")[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)))));
}
