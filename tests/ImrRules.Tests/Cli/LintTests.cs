using FluentAssertions;
using ImrRules.Tests.Guidelines;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Cli;

/// <summary><c>imr lint</c> as its author runs it: confined to what is worked on, and again on each save.</summary>
public sealed class LintTests : IDisposable
{
    private const string Two = "- id: for\n  treatment: bath\n  phases: [dawn]\n  says: recommended\n- id: against\n  treatment: bath\n  phases: [after carving]\n  says: not recommended";
    private const string Topic = "guidelines/blue-book/baths.yaml";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Only_the_findings_of_one_recommendation_are_shown_where_it_is_named()
    {
        var pack = MadeUpPack.Of(Two).WriteTo(_folder);

        ImrRun.Of("lint", pack, "--only", "against").Output.Should().Contain("no-example").And.Contain("\"against\" has no example").And.NotContain("\"for\" has no example");
    }

    [Theory]
    [InlineData("for")]
    [InlineData("against")]
    public void A_finding_about_two_recommendations_is_shown_for_either(string only) =>
        ImrRun.Of("lint", MadeUpPack.Of(Two).WriteTo(_folder), "--only", only).Output.Should().Contain("2 recommendations disagree on the same case");

    [Theory]
    [InlineData("vocabulary/words.yaml", 0)]
    [InlineData("blue-book/topic.yaml", 5)]
    public void Only_the_findings_of_one_file_are_shown_where_it_is_named(string file, int warnings)
    {
        var pack = MadeUpPack.Of(Two).WriteTo(_folder);

        ImrRun.Of("lint", pack, "--only", file).Output.Should().Contain($" {warnings} warnings");
        ImrRun.Of("lint", pack, "--only", $"{pack}/{file}").Output.Should().Contain($" {warnings} warnings");
    }

    [Fact]
    public void What_names_nothing_is_bad_input_with_what_was_probably_meant()
    {
        var run = ImrRun.Of("lint", MadeUpPack.Of(Two).WriteTo(_folder), "--only", "againts");

        run.Exit.Should().Be(2);
        run.Error.Should().Contain("against");
    }

    [Fact]
    public void A_save_is_answered_and_the_end_of_the_input_ends_it()
    {
        var pack = Write();
        using var watch = new WatchedRun(isTerminal: false, "lint", pack, "--watch");

        watch.Next(1).Should().Contain("0 errors").And.NotContain("\u001b");
        Write(("at least 50 percent", "50%"));
        watch.Next(2).Should().Contain("\"50%\" does not test a percentage").And.Contain("1 error");
        Write();
        watch.Next(3).Should().Contain("0 errors");
        watch.End().Should().Be(0);
    }

    [Fact]
    public void Errors_stand_before_what_stands_above_them_in_the_files()
    {
        _folder.Write("guidelines/a-book/a.yaml", "source: blue-book\ntopic: A\npages: 1\nrecommendations:\n  - id: powder\n    treatment: powder\n    says: recommended\n    summary: A powder.\n    verified: no\n    reviewed: no\n");
        using var watch = new WatchedRun(isTerminal: false, "lint", Write(("at least 50 percent", "50%")), "--watch");

        var first = watch.Next(1);

        first.IndexOf("wrong-test", StringComparison.Ordinal).Should().BePositive().And.BeLessThan(first.IndexOf("no-example", StringComparison.Ordinal));
        watch.End().Should().Be(1);
    }

    [Fact]
    public void On_a_terminal_each_run_begins_on_a_clear_screen()
    {
        using var watch = new WatchedRun(isTerminal: true, "lint", Write(), "--watch");

        watch.Next(1).Should().StartWith("\u001b[2J\u001b[3J\u001b[H");
    }

    [Fact]
    public void A_file_half_written_and_a_folder_that_is_away_for_a_while_do_not_end_it()
    {
        var pack = Write();
        using var watch = new WatchedRun(isTerminal: false, "lint", pack, "--watch");

        watch.Next(1).Should().Contain("0 errors");
        _folder.Write(Topic, WellFormed.Topic[..^300] + "\n  [");
        watch.Next(2).Should().Contain("error");
        Directory.Move(pack, _folder.PathOf("away"));
        watch.Next(3);
        watch.Error.Should().Contain("there is no such folder");
        Directory.Move(_folder.PathOf("away"), pack);
        watch.Next(4).Should().Contain("error");
        Write();
        watch.Next(5).Should().Contain("0 errors");
    }

    [Theory]
    [InlineData("lint", "--watch", "--fix")]
    [InlineData("lint", "nowhere", "--watch")]
    public void What_can_not_be_watched_is_bad_input(params string[] args) => ImrRun.Of(args).Exit.Should().Be(2);

    private string Write(params (string Right, string Wrong)[] changes)
    {
        foreach (var file in WellFormed.With(changes).Read())
            _folder.Write($"guidelines/{file.Path}", file.Text);
        return _folder.PathOf("guidelines");
    }
}
