using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Cli;

public sealed class CoverageTests
{
    private const string Recommendations = """
        - id: moon
          treatment: moonbath
          says: recommended
          regions: [north]
          criteria:
            - relief: at least 50 percent
          course:
            - up to: 2 to 4 visits
          limits:
            - up to: 4 visits a session
          examples:
            - request: moonbath, 4 visits, north
              case:
                relief: 50 percent
              expect: medically necessary
        - id: powders
          treatment: powder
          says: not recommended
          examples:
            - request: powder
              expect: not medically necessary
        """;

    [Fact]
    public void Mistakes_that_nothing_notices_are_listed_with_the_variation_that_would()
    {
        using var folder = Written();

        var run = ImrRun.Of("coverage", folder.PathOf("pack"));

        run.Exit.Should().Be(0);
        Approved.Match(run.Output, "coverage-of-two-recommendations");
    }

    [Fact]
    public void Programs_are_given_every_mistake_on_a_line()
    {
        using var folder = Written();

        var lines = ImrRun.Of("coverage", folder.PathOf("pack"), "--only", "powders", "--format", "json").Output.TrimEnd('\n').Split('\n');

        lines.Should().ContainSingle().Which.Should().StartWith("{\"recommendation\":\"blue-book/powders\",").And.Contain("\"mistake\":\"says: not recommended -> recommended\",\"notice\":\"noticed\",\"add\":null");
    }

    [Theory]
    [InlineData("powders", "100", 0)]
    [InlineData("blue-book/moon", "100", 1)]
    [InlineData("blue-book/moon", "10", 0)]
    public void Less_than_what_is_wanted_is_a_finding(string only, string atLeast, int exit)
    {
        using var folder = Written();

        ImrRun.Of("coverage", folder.PathOf("pack"), "--only", only, "--at-least", atLeast).Exit.Should().Be(exit);
    }

    [Fact]
    public void A_file_may_be_named_as_its_author_sees_it()
    {
        using var folder = Written();

        ImrRun.Of("coverage", folder.PathOf("pack"), "--only", folder.PathOf("pack") + "/blue-book/topic.yaml").Output.Should().Contain("2 recommendations: ");
    }

    [Theory]
    [InlineData("--only", "vorpal", "no source, file or recommendation is named \"vorpal\"")]
    [InlineData("--at-least", "lots", "--at-least takes a percentage")]
    [InlineData("--at-least", "101", "--at-least takes a percentage")]
    public void What_is_not_understood_is_bad_input(string option, string value, string message)
    {
        using var folder = Written();

        var run = ImrRun.Of("coverage", folder.PathOf("pack"), option, value);

        run.Exit.Should().Be(2);
        run.Error.Should().Contain(message);
        run.Output.Should().BeEmpty();
    }

    private static TemporaryFolder Written()
    {
        var folder = new TemporaryFolder();
        foreach (var (path, text) in MadeUpPack.Of(Recommendations).Files)
            folder.Write($"pack/{path}", text);
        return folder;
    }
}
