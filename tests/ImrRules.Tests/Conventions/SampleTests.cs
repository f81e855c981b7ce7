using FluentAssertions;
using ImrRules.Tests.Cli;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Conventions;

/// <summary>What the pages of <c>samples/</c> show is what happens.</summary>
public sealed class SampleTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "samples");

    public static TheoryData<string> Pages => [.. Files("", "*.md"), "OwnGuidelines/README.md"];

    public static TheoryData<string> Cases => [.. Files("cases", "*.yaml")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_page_shows_what_its_commands_give(string page)
    {
        var path = Path.Combine(Folder, page);

        Approved.Page(path, ShownCommand.Rewrite(File.ReadAllText(path).ReplaceLineEndings("\n"), command => WithoutVersions(command.Run().Output)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_case_file_is_read_without_a_remark_and_answered(string file)
    {
        var run = ImrRun.Of("evaluate", Path.Combine(Folder, "cases", file));

        run.Exit.Should().BeInRange(0, 1);
        run.Error.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_case_file_has_a_page_that_shows_its_determination(string file)
    {
        var page = File.ReadAllText(Path.Combine(Folder, Path.ChangeExtension(file, ".md"))).ReplaceLineEndings("\n");

        ShownCommand.In(page).Select(command => command.Line).Should().Contain($"evaluate samples/cases/{file}");
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Folder, folder), pattern).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    private static string WithoutVersions(string report) => string.Join('\n', report.Split('\n').Where(line => !line.StartsWith("Engine ", StringComparison.Ordinal)));
}
