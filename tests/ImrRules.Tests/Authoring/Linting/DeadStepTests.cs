using FluentAssertions;
using Xunit;

namespace ImrRules.Tests.Authoring.Linting;

/// <summary>A step is dead where it is in force for no answers.</summary>
public sealed class DeadStepTests
{
    [Fact]
    public void A_trial_and_what_follows_once_it_helped_are_both_alive() => Found("""
        - up to: 6 visits over 2 weeks
        - up to: 18 visits over 6 to 8 weeks
          when:
            - gain shown: yes
        """).Should().BeEmpty();

    [Fact]
    public void One_is_dead_where_the_next_one_opens_whenever_it_does() => Found("""
        - up to: 6 visits
        - up to: 18 visits
        """).Should().Equal("- up to: 6 visits | this step can never be in force: the one in line 13, up to 18 visits, opens whenever it does, and allows as much");

    [Fact]
    public void One_that_asks_more_and_allows_less_is_dead() => Found("""
        - up to: 18 visits
          when:
            - gain shown: yes
        - up to: 6 visits
          when:
            - gain shown: yes
            - glow seen: yes
        """).Should().Equal("- up to: 6 visits | this step can never be in force: the one in line 12, up to 18 visits, opens whenever it does, and allows as much");

    [Fact]
    public void No_set_number_is_as_much_as_any() => Found("""
        - up to: 6 visits
        - up to: no set number
        """).Should().ContainSingle();

    [Fact]
    public void Of_two_that_are_the_same_one_is_alive() => Found("""
        - up to: 6 visits
        - up to: 6 visits
        """).Should().ContainSingle().Which.Should().EndWith("line 13, up to 6 visits, opens whenever it does, and allows as much");

    [Fact]
    public void Several_may_make_one_dead_together() => Found("""
        - up to: 6 visits
        - up to: 8 visits
          when:
            - gain shown: yes
        - up to: 10 visits
          when:
            - gain shown: no
        """).Should().Equal("- up to: 6 visits | this step can never be in force: for all answers another step opens that allows as much");

    [Theory]
    [InlineData("12 visits a month")]
    [InlineData("12 levels")]
    [InlineData("12 visits every 6 months")]
    public void Amounts_that_count_otherwise_are_not_compared(string other) => Found($"- up to: 6 visits\n- up to: {other}").Should().BeEmpty();

    [Fact]
    public void A_deadline_of_its_own_keeps_a_step_alive() => Found("""
        - up to: 6 visits, within 3 months of surgery
        - up to: 8 visits
        """).Should().BeEmpty();

    [Fact]
    public void One_whose_when_contradicts_itself_is_dead() => Found("""
        - up to: 6 visits
        - up to: 18 visits
          when:
            - relief: at least 50 percent
            - relief: less than 50 percent
        """).Should().Equal("- up to: 18 visits | this step can never be in force: its \"when\" can never hold");

    [Fact]
    public void One_whose_when_contradicts_the_criteria_is_dead() => Linted.For("dead-step", """
        - id: bath
          treatment: bath
          says: recommended
          criteria:
            - glow seen: yes
          course:
            - up to: 6 visits
            - up to: 18 visits
              when:
                - glow seen: no
        """).Should().Equal("- up to: 18 visits | this step can never be in force: its \"when\" can never hold");

    [Fact]
    public void A_step_that_the_criteria_open_makes_the_one_before_it_dead() => Linted.For("dead-step", """
        - id: bath
          treatment: bath
          says: recommended
          criteria:
            - glow seen: yes
          course:
            - up to: 6 visits
            - up to: 18 visits
              when:
                - glow seen: yes
        """).Should().Equal("- up to: 6 visits | this step can never be in force: the one in line 15, up to 18 visits, opens whenever it does, and allows as much");

    [Fact]
    public void Half_of_the_table_before_the_table_without_a_question_is_dead() => Linted.For("dead-step", """
        - id: bath
          treatment: bath
          says: recommended
          course:
            - up to: half of the table
            - up to: the table
          table:
            by: hue
            rows:
              amber: 10 visits
              teal: 20 visits
        """).Should().ContainSingle().Which.Should().StartWith("- up to: half of the table |");

    private static IEnumerable<string> Found(string course) =>
        Linted.For("dead-step", $"- id: bath\n  treatment: bath\n  says: recommended\n  course:\n{string.Join('\n', course.ReplaceLineEndings("\n").Split('\n').Select(line => "    " + line))}");
}
