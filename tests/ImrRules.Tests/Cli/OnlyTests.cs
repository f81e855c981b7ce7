using FluentAssertions;
using ImrRules.Tests.Guidelines;
using Xunit;

namespace ImrRules.Tests.Cli;

/// <summary><c>--only</c>: an author works on one topic and names it as it comes to mind, also while something keeps the guidelines from being loaded.</summary>
public sealed class OnlyTests : IDisposable
{
    private const string Broken = "source: red-book\ntopic: Powders\npages: 3\nrecommendations:\n  - id: powder-for-dusk\n    treatment: powder\n    says: recomended\n    summary: A powder.\n    verified: no\n    reviewed: no\n";

    private readonly TemporaryFolder _folder = new();

    public OnlyTests()
    {
        foreach (var file in WellFormed.Files.Read())
            _folder.Write($"guidelines/{file.Path}", file.Text);
        _folder.Write("guidelines/red-book/powders-and-salves.yaml", Broken);
    }

    private string Folder => _folder.PathOf("guidelines");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("red-book")]
    [InlineData("red-book/")]
    [InlineData("red-book/powders-and-salves.yaml")]
    [InlineData("red-book/powders-and-salves")]
    [InlineData("powders-and-salves.yaml")]
    [InlineData("powders-and-salves")]
    [InlineData("red-book/powder-for-dusk")]
    [InlineData("powder-for-dusk")]
    [InlineData("powders")]
    public void A_source_a_folder_a_file_and_a_recommendation_are_found_though_the_guidelines_do_not_load(string only)
    {
        var run = ImrRun.Of("lint", Folder, "--only", only);

        run.Output.Should().Contain("\"recomended\" is not a value of \"says\"").And.Contain("1 error,").And.NotContain("elsewhere");
        run.Exit.Should().Be(1);
    }

    [Fact]
    public void The_path_of_a_file_is_found_from_anywhere() =>
        ImrRun.Of("lint", Folder, "--only", $"{Folder}/red-book/powders-and-salves.yaml").Output.Should().Contain("recomended");

    [Fact]
    public void Errors_elsewhere_are_counted_as_nothing_can_be_decided_before_they_are_mended()
    {
        var run = ImrRun.Of("lint", Folder, "--only", "blue-book");

        run.Output.Should().NotContain("recomended").And.Contain($"0 errors, 2 warnings, 2 notes (not-reviewed 2), and 1 error elsewhere ({Folder}/red-book/powders-and-salves.yaml).");
        run.Exit.Should().Be(1);
    }

    [Theory]
    [InlineData("yellow-book-of-nothing")]
    [InlineData("powder-for-dsuk")]
    [InlineData("")]
    public void What_names_nothing_is_never_taken_for_free_of_mistakes(string only)
    {
        var run = ImrRun.Of("lint", Folder, "--only", only);

        run.Exit.Should().Be(2);
        run.Error.Should().Contain($"no source, file or recommendation is named \"{only}\"");
    }

    [Theory]
    [InlineData("powders.yaml", "Did you mean \"red-book/powders-and-salves.yaml\"?")]
    [InlineData("red-book/powders.yaml", "Did you mean \"red-book/powders-and-salves.yaml\"?")]
    [InlineData("bahts.yml", "Did you mean \"blue-book/baths.yaml\"?")]
    public void For_the_name_of_a_file_a_file_is_proposed(string only, string meant) =>
        ImrRun.Of("lint", Folder, "--only", only).Error.Should().Be($"imr: no file is named \"{only}\". {meant}\n");

    [Fact]
    public void Of_what_is_not_worked_on_no_note_is_counted()
    {
        File.Delete(Path.Combine(Folder, "red-book/powders-and-salves.yaml"));

        ImrRun.Of("lint", Folder).Output.Should().Contain("unread-term").And.Contain("not-reviewed 2");
        ImrRun.Of("lint", Folder, "--only", "blue-book/moonbath").Output.Should().Contain("1 note (not-reviewed 1).");
    }

    [Fact]
    public void Examples_are_run_for_a_file_by_its_name_and_not_for_what_holds_none()
    {
        File.Delete(Path.Combine(Folder, "red-book/powders-and-salves.yaml"));

        ImrRun.Of("test", Folder, "--only", "baths").Output.Should().Contain("2 examples in 1 file");
        ImrRun.Of("test", Folder, "--only", "words.yaml").Error.Should().Be("imr: \"words.yaml\" holds no recommendation.\n");
    }
}
