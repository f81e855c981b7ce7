using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Cli;

/// <summary>The words in which <c>imr show</c> puts a recommendation, for those who read it aloud.</summary>
public sealed class ShowWordsTests
{
    private const string Blue = """
        - id: moonbath
          treatment: moonbath
          regions: [north, south]
          conditions: [umber]
          phases: [dawn]
          says: recommended as an option
          see: [blue-book/powder]
          evidence: moderate
          quote: It may help.
          criteria:
            - glow seen: yes
            - criterion: It is bright enough.
              pages: 11
              any of:
                - hue: [amber, teal]
                - at least 2 of:
                    - relief: at least 50 percent
                    - dusk lasted: at least 6 weeks
                    - shimmer seen: no
          should:
            - tide feared: no
          course:
            - up to: 4 to 6 visits over 2 weeks
            - up to: 12 visits every 6 to 8 months
              pages: 13-14
              when:
                - gain shown: yes
            - up to: half of the table
              when:
                - gain shown: yes
                - glow seen: yes
            - up to: no set number
              when:
                - tide feared: no
          limits:
            - up to: 3 visits a week
            - up to: 2 levels a session
              must be known: yes
              pages: 15
          table:
            by: hue
            rows:
              amber: 10 visits, within 6 months of surgery
              teal: 20 visits
            otherwise: 5 visits
          if refused: Rest for some days.
          note: Never shown.
          examples:
            - request: Moonbath 6 visits, north
              expect: does not govern
              but:
                - request: Moonbath 7 visits
                  expect: does not govern
        - id: powder
          treatment: powder
          says: not recommended
        - id: bath
          treatment: bath
          regions: [north]
          says: recommended
        - id: bath-at-dawn
          treatment: bath
          regions: [north]
          phases: [dawn]
          says: recommended
          examples:
            - request: Bath, north
              expect: does not govern
        - id: tideglass
          treatment: tideglass
          see: [blue-book/bath, blue-book/powder]
        - id: carving
          treatment: carving
          conditions: [umber, viola]
          says: no recommendation
          course:
            - up to: 1 visits
        """;

    private const string Red = """
        - id: bath
          treatment: bath
          says: recommended
          in force: 2010-01-01 to 2012-12-31
        - id: bath-then
          treatment: bath
          says: recommended
          in force: 2001-01-01 to 2004-12-31
        """;

    private static readonly MadeUpPack Pack = MadeUpPack.Of(
        ("blue-book", "standing: schedule\nfrom: requests of 2009-07-18\nto: services of 2017-11-30", Blue), ("red-book", "standing: other guideline", Red));

    [Theory]
    [InlineData("blue-book/moonbath", "show-every-key")]
    [InlineData("blue-book/bath", "show-what-goes-before-it-and-after")]
    [InlineData("blue-book/tideglass", "show-what-refers-elsewhere")]
    [InlineData("blue-book/carving", "show-a-cap")]
    [InlineData("red-book/bath", "show-its-own-days")]
    public void Each_kind_of_recommendation_can_be_read_aloud(string id, string name)
    {
        using var folder = new TemporaryFolder();

        var run = ImrRun.Of("show", id, Pack.WriteTo(folder));

        run.Exit.Should().Be(0);
        run.Output.Split('\n').Should().OnlyContain(line => line.Length <= 100);
        Approved.Match(run.Output, name);
    }

    [Fact]
    public void A_program_gets_the_same_as_one_object()
    {
        using var folder = new TemporaryFolder();

        var run = ImrRun.Of("show", "blue-book/moonbath", Pack.WriteTo(folder), "--format", "json");

        run.Output.Split('\n').Should().HaveCount(2);
        Approved.Match(Dump.Indented(run.Output), "show-as-json");
    }

    [Fact]
    public void A_recommendation_that_is_over_before_another_begins_is_no_neighbour()
    {
        using var folder = new TemporaryFolder();

        ImrRun.Of("show", "blue-book/bath", Pack.WriteTo(folder)).Output.Should().Contain("red-book/bath").And.NotContain("red-book/bath-then");
    }
}
