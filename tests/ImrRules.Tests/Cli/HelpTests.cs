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
    [InlineData("unpack")]
    public void Each_help_shows_an_example(params string[] command)
    {
        var run = ImrRun.Of([.. command, "--help"]);

        run.Exit.Should().Be(0);
        run.Output.Split("Example:\n")[^1].Should().StartWith("  ").And.Contain("imr ");
    }

    [Theory]
    [InlineData]
    [InlineData("explain")]
    public void A_list_of_words_pushes_no_help_off_the_page(params string[] command) =>
        ImrRun.Of([.. command, "--help"]).Output.Split('\n').Should().OnlyContain(line => line.Length <= 170);

    [Fact]
    public void New_says_what_the_folder_that_is_missing_must_hold()
    {
        using var folder = new TemporaryFolder();

        var run = ImrRun.Of("new", "manipulation", "--source", "mtus-chronic-pain-2009", folder.PathOf("practice"));

        run.Exit.Should().Be(2);
        run.Error.Should().EndWith("Make it, with sources.yaml and the folder vocabulary of your guidelines in it.\n");
    }
}
