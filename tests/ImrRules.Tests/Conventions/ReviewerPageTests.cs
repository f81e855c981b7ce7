using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Conventions;

/// <summary>What the pages for reviewers show is what happens: whole lines of an output, with an ellipsis on a line of its own where some are left out.</summary>
public sealed class ReviewerPageTests
{
    private const string LeftOut = "...";

    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "reviewers");

    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(Folder, "*.md").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_page_shows_lines_that_its_commands_give_in_their_order(string page)
    {
        foreach (var command in ShownCommand.In(File.ReadAllText(Path.Combine(Folder, page)).ReplaceLineEndings("\n")))
        {
            var output = "\n" + command.Run().Output;
            var from = 0;
            foreach (var shown in $"\n{command.Output}\n".Split($"\n{LeftOut}\n").Select(lines => $"\n{lines.Trim('\n')}\n"))
            {
                from = output.IndexOf(shown, from, StringComparison.Ordinal);
                from.Should().BeGreaterThanOrEqualTo(0, "{0} shows below imr {1}:{2}but it gives:{3}", page, command.Line, shown, output);
            }
        }
    }
}
