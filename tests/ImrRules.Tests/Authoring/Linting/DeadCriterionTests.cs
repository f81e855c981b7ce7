using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Authoring.Linting;

/// <summary>A criterion is dead where turning it can change nothing.</summary>
public sealed class DeadCriterionTests
{
    [Fact]
    public void Criteria_that_ask_different_facts_are_alive() => Found("""
        - glow seen: yes
        - any of:
            - relief: at least 50 percent
            - hue: amber
        - at least 2 of:
            - shimmer seen: no
            - gain shown: yes
            - dusk lasted: more than 2 weeks
        """).Should().BeEmpty();

    [Fact]
    public void One_that_stands_twice_is_dead_the_second_time() => Found("""
        - glow seen: yes
        - hue: amber
        - glow seen: yes
        """).Should().Equal("- glow seen: yes | line 12 (glow seen: yes) already asks for this: it can change nothing");

    [Fact]
    public void A_wider_bound_beside_a_narrower_one_is_dead() => Found("""
        - relief: at least 30 percent
        - relief: at least 50 percent
        """).Should().Equal("- relief: at least 30 percent | line 13 (relief: at least 50 percent) already asks for this: it can change nothing");

    [Fact]
    public void Bounds_that_leave_a_stretch_between_them_are_alive() => Found("""
        - dusk lasted: at least 6 weeks
        - dusk lasted: at most 3 months
        """).Should().BeEmpty();

    [Fact]
    public void A_group_of_which_a_member_is_asked_for_beside_it_is_dead() => Found("""
        - any of:
            - glow seen: yes
            - hue: amber
        - glow seen: yes
        """).Should().Equal("- any of: | line 15 (glow seen: yes) already asks for this: it can change nothing");

    [Fact]
    public void What_several_ask_for_together_is_dead_beside_them() => Found("""
        - any of:
            - glow seen: yes
            - shimmer seen: yes
        - any of:
            - glow seen: no
            - gain shown: yes
        - any of:
            - shimmer seen: yes
            - gain shown: yes
        """).Should().Equal("- any of: | the other criteria already ask for this: it can change nothing");

    [Fact]
    public void A_member_is_dead_where_another_one_is_met_with_it() => Found("""
        - any of:
            - relief: at least 50 percent
            - relief: at least 30 percent
        """).Should().Equal("- relief: at least 50 percent | line 14 (relief: at least 30 percent) is always met with it, and enough: it can change nothing");

    [Fact]
    public void A_member_without_which_the_number_is_reached_or_missed_is_dead() => Found("""
        - at least 2 of:
            - glow seen: yes
            - glow seen: yes
            - shimmer seen: yes
        """).Should().Contain("- shimmer seen: yes | the number that is asked for is reached or missed without this: it can change nothing");

    [Fact]
    public void What_contradicts_another_one_is_told_with_it() => Found("""
        - glow seen: yes
        - hue: amber
        - glow seen: no
        """).Should().Equal("- glow seen: no | this can never be met together with line 12 (glow seen: yes)");

    [Fact]
    public void What_contradicts_several_together_is_told() => Found("""
        - any of:
            - glow seen: yes
            - shimmer seen: yes
        - glow seen: no
        - shimmer seen: no
        """).Should().Equal("- shimmer seen: no | this can never be met together with what stands above it");

    [Fact]
    public void Bounds_that_leave_nothing_between_them_contradict() => Found("""
        - dusk lasted: at least 2 months
        - dusk lasted: less than 8 weeks
        """).Should().Equal("- dusk lasted: less than 8 weeks | this can never be met together with line 12 (dusk lasted: at least 2 months)");

    [Theory]
    [InlineData("- relief: less than 0 percent", "no answer can meet this")]
    [InlineData("- relief: at least 0 percent", "every answer meets this: it only asks that one is known")]
    [InlineData("- hue: [amber, teal]", "every answer meets this: it only asks that one is known")]
    public void What_every_answer_meets_or_none_is_told(string criterion, string expected) => Found(criterion).Should().Equal($"{criterion} | {expected}");

    [Fact]
    public void That_an_answer_is_in_the_records_may_be_asked_for_in_a_sentence() => Found("""
        - criterion: The hue is on record
          hue: [amber, teal]
        """).Should().BeEmpty();

    [Fact]
    public void A_group_of_which_one_member_is_always_met_is_told_as_a_whole() => Found("""
        - any of:
            - glow seen: yes
            - glow seen: no
        """).Should().Equal("- any of: | every answer meets this: it only asks that one is known");

    [Fact]
    public void What_would_be_good_is_looked_at_by_itself() => Linted.For("dead-criterion", """
        - id: bath
          treatment: bath
          says: recommended
          criteria:
            - glow seen: yes
          should:
            - glow seen: no
            - any of:
                - hue: amber
                - hue: [amber, teal]
        """).Should().Equal("- any of: | every answer meets this: it only asks that one is known");

    [Fact]
    public void The_criteria_of_a_step_are_looked_at_together() => Linted.For("dead-criterion", """
        - id: bath
          treatment: bath
          says: recommended
          criteria:
            - glow seen: yes
          course:
            - up to: 6 visits
            - up to: 12 visits
              when:
                - gain shown: yes
                - gain shown: yes
        """).Should().Equal("- gain shown: yes | line 17 (gain shown: yes) already asks for this: it can change nothing");

    [Fact]
    public void Where_there_are_too_many_combinations_it_is_said_that_nothing_was_decided()
    {
        var moons = Enumerable.Range(0, 17).Select(at => $"moon {at}").ToArray();
        var anyOf = $"    - any of:\n{string.Concat(moons.Select(moon => $"        - {moon}: yes\n"))}";
        var pack = MadeUpPack.Of($"- id: bath\n  treatment: bath\n  says: recommended\n  criteria:\n{anyOf}{anyOf}") with
        {
            MoreWords = $"facts:\n{string.Concat(moons.Select(moon => $"  - fact: {moon}\n    type: yes or no\n    ask: \"Is {moon} full?\"\n"))}",
        };

        Linted.For("not-decided", pack).Should().Equal("- any of: | whether one of these criteria can change nothing was not decided");
    }

    private static IEnumerable<string> Found(string criteria) =>
        Linted.For("dead-criterion", $"- id: bath\n  treatment: bath\n  says: recommended\n  criteria:\n{string.Join('\n', criteria.ReplaceLineEndings("\n").Split('\n').Select(line => "    " + line))}");
}
