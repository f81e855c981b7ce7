using System.Text.Json;
using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Cli;

public sealed class ListTests
{
    private static readonly MadeUpPack Pack = MadeUpPack.Of(
        ("blue-book", "standing: schedule\nto: services of 2012-12-31", """
            - id: moonbath
              treatment: moonbath
              regions: [north]
              says: recommended
            """),
        ("red-book", "standing: other guideline", """
            - id: bath
              treatment: bath
              regions: [northwest]
              says: not recommended
            - id: powder
              treatment: powder
              says: recommended as an option
            - id: tideglass-long-named
              treatment: tideglass
              regions: [south, north]
              says: no recommendation
            """));

    [Fact]
    public void Each_recommendation_has_a_line_and_the_counts_stand_below() => Approved.Match(List().Output, "list-of-all");

    [Theory]
    [InlineData("red-book/bath red-book/powder red-book/tideglass-long-named", "--source", "red-book")]
    [InlineData("blue-book/moonbath red-book/bath", "--treatment", "bath")]
    [InlineData("blue-book/moonbath", "--treatment", "moon bathing")]
    [InlineData("blue-book/moonbath red-book/bath red-book/tideglass-long-named", "--region", "north")]
    [InlineData("red-book/tideglass-long-named", "--region", "south")]
    [InlineData("blue-book/moonbath red-book/bath red-book/tideglass-long-named", "--region", "northwest")]
    [InlineData("blue-book/moonbath", "--review", "no longer in force")]
    [InlineData("blue-book/moonbath red-book/bath red-book/powder red-book/tideglass-long-named", "--review", "not reviewed", "--on", "2012-12-31")]
    [InlineData("", "--review", "reviewed")]
    [InlineData("", "--verified", "place")]
    [InlineData("red-book/bath", "--verified", "no", "--treatment", "bath", "--source", "red-book")]
    public void The_list_is_narrowed(string expected, params string[] options) => Names(List([.. options, "--format", "json"])).Should().Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void What_says_nothing_of_its_own_is_listed_in_words_that_the_format_explains()
    {
        using var folder = new TemporaryFolder();
        var pack = MadeUpPack.Of("- id: bath\n  treatment: bath\n  says: recommended\n- id: moonbath\n  treatment: moonbath\n  see: [blue-book/bath]").WriteTo(folder);

        ImrRun.Of("list", pack).Output.Should().Contain("blue-book/moonbath  moonbath  as another says").And.Contain("They say: as another says 1, recommended 1.");
    }

    [Fact]
    public void That_nothing_is_of_a_kind_is_said() => List("--verified", "place").Output.Should().Be("No recommendation is of this kind.\n");

    [Theory]
    [InlineData("--treatment", "moonbth", "\"moonbth\" is not a treatment of these guidelines. Did you mean \"moonbath\"?")]
    [InlineData("--source", "blu-book", "\"blu-book\" is not a source of these guidelines. Did you mean \"blue-book\"?")]
    [InlineData("--region", "nort", "\"nort\" is not a body region of these guidelines. Did you mean \"north\"?")]
    [InlineData("--review", "unreviewed", "--review takes reviewed or changed since review or not reviewed or no longer in force, not \"unreviewed\".")]
    [InlineData("--verified", "yes", "--verified takes place or content or no, not \"yes\".")]
    [InlineData("--on", "2012-13-01", "--on takes a day such as 2026-03-02, not \"2012-13-01\".")]
    public void A_choice_that_is_none_says_what_was_meant(string option, string written, string problem)
    {
        var run = List(option, written);

        run.Exit.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("imr list: ").And.Contain(problem);
    }

    [Fact]
    public void A_program_gets_an_object_a_line() => Approved.Match(string.Join('\n', List("--format", "json").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Dump.Indented)), "list-as-json");

    [Fact]
    public void What_the_list_of_the_pack_names_can_be_shown()
    {
        var names = Names(ImrRun.Of("list", RealPack.Folder, "--format", "json"));

        names.Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
        names.Where((_, at) => at % 40 == 0).Should().OnlyContain(name => ImrRun.Of("show", name, RealPack.Folder).Exit == 0);
    }

    private static ImrRun List(params string[] options)
    {
        using var folder = new TemporaryFolder();
        return ImrRun.Of(["list", Pack.WriteTo(folder), .. options]);
    }

    private static string[] Names(ImrRun run) => [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
    {
        using var one = JsonDocument.Parse(line);
        return one.RootElement.GetProperty("recommendation").GetString()!;
    })];
}
