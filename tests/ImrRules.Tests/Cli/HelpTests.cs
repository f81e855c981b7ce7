using FluentAssertions;
using Xunit;

namespace ImrRules.Tests.Cli;

public sealed class HelpTests
{
    [Theory]
    [InlineData]
    [InlineData("evaluate")]
    [InlineData("compare")]
    [InlineData("letter")]
    [InlineData("ask")]
    [InlineData("parse")]
    [InlineData("lint")]
    [InlineData("test")]
    [InlineData("coverage")]
    [InlineData("show")]
    [InlineData("list")]
    [InlineData("survey")]
    [InlineData("explain")]
    [InlineData("diff")]
    [InlineData("review")]
    [InlineData("schema")]
    [InlineData("new")]
    public void Each_help_shows_an_example(params string[] command)
    {
        var run = ImrRun.Of([.. command, "--help"]);

        run.Exit.Should().Be(0);
        run.Output.Split("Example:\n")[^1].Should().StartWith("  ").And.Contain("imr ");
    }
}
