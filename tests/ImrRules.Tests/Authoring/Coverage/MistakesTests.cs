using FluentAssertions;
using ImrRules.Authoring.Coverage;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Authoring.Coverage;

/// <summary>What is got wrong in turn, for each kind of word that a recommendation can hold.</summary>
public sealed class MistakesTests
{
    [Theory]
    [InlineData("  says: recommended", "says: recommended -> not recommended")]
    [InlineData("  says: recommended as an option", "says: recommended as an option -> not recommended")]
    [InlineData("  says: not recommended", "says: not recommended -> recommended")]
    [InlineData("  says: no recommendation", "says: no recommendation -> not recommended")]
    public void What_the_source_says_is_turned_round(string says, string mistake) => MistakesIn(says).Should().Equal("treatment: moonbath -> bath", mistake);

    [Theory]
    [InlineData("glow seen: yes", "-> left out|-> no")]
    [InlineData("glow seen: no", "-> left out|-> yes")]
    [InlineData("relief: at least 50 percent", "-> left out|-> at most 50 percent|-> at least 49 percent|-> at least 51 percent")]
    [InlineData("relief: less than 2.5 percent", "-> left out|-> more than 2.5 percent|-> less than 2.4 percent|-> less than 2.6 percent")]
    [InlineData("dusk lasted: more than 6 weeks", "-> left out|-> less than 6 weeks|-> more than 5 weeks|-> more than 7 weeks|-> more than 6 months")]
    [InlineData("hue: amber", "-> left out|-> teal")]
    public void A_criterion_is_left_out_turned_round_and_got_wrong_by_one(string criterion, string mistakes)
    {
        var fact = criterion.Split(": ")[0];

        MistakesOf("criteria", $"    - {criterion}").Should().Equal(mistakes.Split('|').Select(mistake => mistake == "-> left out" ? $"{criterion} {mistake}" : $"{fact}: {criterion.Split(": ")[1]} {mistake}"));
    }

    [Fact]
    public void One_of_several_choices_is_dropped() =>
        MistakesOf("criteria", "    - hue: [amber, teal]").Should().Equal("hue: amber or teal -> left out", "hue: amber or teal -> teal", "hue: amber or teal -> amber");

    [Theory]
    [InlineData("all of", "all of -> any of")]
    [InlineData("any of", "any of -> all of")]
    [InlineData("at least 2 of", "at least 2 of -> any of|at least 2 of -> all of")]
    public void A_group_is_taken_for_another_kind(string group, string mistakes) =>
        MistakesOf("criteria", $"    - {group}:\n        - glow seen: yes\n        - shimmer seen: yes\n        - gain shown: yes").Where(mistake => mistake.Contains(" of ->", StringComparison.Ordinal))
            .Should().Equal(mistakes.Split('|'));

    [Fact]
    public void A_member_of_a_group_is_left_out_and_so_is_the_group() =>
        MistakesOf("criteria", "    - any of:\n        - glow seen: yes\n        - gain shown: yes").Where(mistake => mistake.EndsWith("left out", StringComparison.Ordinal))
            .Should().Equal("any of 2 -> left out", "glow seen: yes -> left out", "gain shown: yes -> left out");

    [Fact]
    public void A_step_loses_its_amount_its_criteria_and_itself() => MistakesOf("course", """
            - up to: 2 to 4 visits a year
              when:
                - gain shown: yes
                - glow seen: yes
        """).Should().Equal(
        "up to 2 to 4 visits a year -> left out", "up to 2 to 4 visits a year -> 2 to 3 visits a year", "up to 2 to 4 visits a year -> 2 to 5 visits a year",
        "up to 2 to 4 visits a year -> 2 to 4 visits", "up to 2 to 4 visits a year -> 2 to 4 visits a month", "when, with all 2 of its criteria -> left out",
        "gain shown: yes -> left out", "gain shown: yes -> no", "glow seen: yes -> left out", "glow seen: yes -> no");

    [Fact]
    public void The_stretch_of_time_and_the_deadline_of_an_amount_are_got_wrong_too() =>
        MistakesOf("course", "    - up to: 2 visits every 4 to 6 months\n    - up to: 9 visits over 3 weeks, within 2 months of surgery").Should().Contain([
            "up to 2 visits every 4 to 6 months -> 2 visits every 5 months", "up to 2 visits every 4 to 6 months -> 2 visits every 7 months", "up to 2 visits every 4 to 6 months -> 2 visits every 6 weeks",
            "up to 2 visits every 4 to 6 months -> 2 visits", "up to 9 visits over 3 weeks, within 2 months of surgery -> 9 visits over 3 weeks, within 1 month of surgery",
            "up to 9 visits over 3 weeks, within 2 months of surgery -> 9 visits over 3 weeks, within 2 weeks of surgery", "up to 9 visits over 3 weeks, within 2 months of surgery -> 9 visits over 3 weeks",
        ]);

    [Fact]
    public void A_limit_is_left_out_got_wrong_by_one_and_no_longer_has_to_be_known() => MistakesOf("limits", "    - up to: 2 levels a session\n      must be known: yes").Should().Equal(
        "up to 2 levels a session -> left out", "up to 2 levels a session -> 1 level a session", "up to 2 levels a session -> 3 levels a session", "must be known: yes -> no");

    [Fact]
    public void Each_row_of_a_table_is_left_out_and_got_wrong_by_one_and_half_of_it_taken_for_the_whole() => MistakesIn("""
          says: recommended
          course:
            - up to: half of the table
          table:
            by: hue
            rows:
              amber: 4 visits
            otherwise: 2 visits
        """).Skip(2).Should().Equal(
        "up to half of the table -> left out", "up to half of the table -> the table",
        "amber: 4 visits -> left out", "amber: 4 visits -> 3 visits", "amber: 4 visits -> 5 visits", "otherwise: 2 visits -> left out", "otherwise: 2 visits -> 1 visit", "otherwise: 2 visits -> 3 visits");

    [Theory]
    [InlineData("regions", "[north, south]", "regions: north, south -> left out|regions: north -> left out|regions: south -> left out")]
    [InlineData("conditions", "[umber]", "conditions: umber -> left out")]
    [InlineData("phases", "[dawn, after carving]", "phases: dawn, after carving -> left out|phases: dawn -> left out|phases: after carving -> left out")]
    public void That_to_which_a_recommendation_is_confined_is_left_out_in_part_and_in_whole(string key, string terms, string mistakes) =>
        MistakesIn($"  {key}: {terms}\n  says: recommended").Where(mistake => mistake.StartsWith(key, StringComparison.Ordinal)).Should().Equal(mistakes.Split('|'));

    [Fact]
    public void What_it_refers_to_is_left_out() =>
        MistakesIn("  see: [blue-book/powders]\n- id: powders\n  treatment: powder\n  says: recommended").Should().Contain("see: blue-book/powders -> left out");

    [Fact]
    public void What_decides_nothing_is_left_alone() => MistakesIn("""
          says: recommended
          evidence: strong
          should:
            - glow seen: yes
          if refused: Rest.
          note: None.
        """).Should().HaveCount(2);

    private static string[] MistakesOf(string key, string below) => [.. MistakesIn($"  says: recommended\n  {key}:\n{below}").Skip(2)];

    private static string[] MistakesIn(string lines) =>
        [.. CoverageRunner.Run(MadeUpPack.Of($"- id: moon\n  treatment: moonbath\n{lines}").Load()).Single(one => one.Recommendation == "blue-book/moon").Mistakes.Select(mistake => mistake.Words)];
}
