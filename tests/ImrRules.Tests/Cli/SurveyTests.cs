using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Cli;

public sealed class SurveyTests : IDisposable
{
    private static readonly MadeUpPack Pack = MadeUpPack.Of(
        ("blue-book", "standing: schedule\nto: services of 2012-12-31", """
            - id: moonbath
              treatment: moonbath
              says: recommended
              course:
                - up to: 3 to 4 visits
            - id: powder
              treatment: powder
              says: not recommended
            """),
        ("green-book", "standing: schedule\nfrom: services of 2013-01-01", null),
        ("red-book", "standing: other guideline", """
            - id: bath
              treatment: bath
              says: recommended as an option
              criteria:
                - relief: at least 50 percent
              limits:
                - up to: 2 visits a week
            - id: tideglass
              treatment: tideglass
              says: recommended
            """));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_page_of_the_pack_is_what_the_command_gives() =>
        Approved.SampleFile(Path.Combine(Repository.Root, "docs", "reviewers", "what-is-covered.md"),
            ImrRun.Of("survey", RealPack.Folder, "--met", Path.Combine(Repository.Root, "docs", "reviewers", "how-often-met.csv")).Output);

    [Fact]
    public void It_says_what_is_held_what_is_not_and_what_to_check_first() => Approved.Match(Survey("treatment,items\nmoonbath,2\npowder,1\n").Output, "survey");

    [Fact]
    public void Without_a_count_of_requests_the_names_order_what_to_check() =>
        ImrRun.Of("survey", Folder()).Output.Should().Contain("| blue-book/powder | not recommended |  |  |\n| red-book/bath | recommended as an option | relief at least 50 percent; 2 visits a week |  |\n");

    [Theory]
    [InlineData("moonbath,2\n", "line 1: the heading must be \"treatment,items\"")]
    [InlineData("treatment,items\nmoonbaht,2\nbath,two\nbath\n", "line 2: \"moonbaht\" is not a treatment of these guidelines. Did you mean \"moonbath\"?", "line 3: \"bath,two\" is no treatment, comma and number", "line 4: \"bath\" is no treatment, comma and number")]
    [InlineData("treatment,items\nbath,2\nbath,3\n", "line 3: \"bath\" stands there twice")]
    public void Mistakes_in_the_count_of_requests_are_all_named(string count, params string[] problems)
    {
        var run = Survey(count);

        run.Exit.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[(line.IndexOf(".csv: ", StringComparison.Ordinal) + ".csv: ".Length)..]).Should().Equal(problems);
    }

    [Fact]
    public void A_count_that_is_not_there_is_named()
    {
        var run = ImrRun.Of("survey", Folder(), "--met", _folder.PathOf("nowhere.csv"));

        run.Exit.Should().Be(2);
        run.Error.Should().EndWith("nowhere.csv: there is no such file\n");
    }

    private ImrRun Survey(string count) => ImrRun.Of("survey", Folder(), "--met", _folder.Write("met.csv", count));

    private string Folder() => Pack.WriteTo(_folder);
}
