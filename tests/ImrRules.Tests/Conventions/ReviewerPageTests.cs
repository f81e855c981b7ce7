using System.Text.RegularExpressions;
using FluentAssertions;
using ImrRules.Tests.Cli;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Conventions;

/// <summary>What the pages for reviewers show is what happens: whole lines of an output, with an ellipsis on a line of its own where some are left out.</summary>
public sealed partial class ReviewerPageTests
{
    private const string LeftOut = "...";

    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "reviewers");

    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(Folder, "*.md").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("imr")]
    [InlineData("ur")]
    public void The_page_on_determinations_names_each_label_of_a_report(string review)
    {
        var page = File.ReadAllText(Path.Combine(Folder, "reading-a-determination.md"));
        var samples = Path.Combine(Repository.Root, "samples");
        var report = ImrRun.Of("evaluate", Path.Combine(samples, "cases"), Path.Combine(samples, "letters"), Path.Combine(samples, "categories"), "--review", review).Output;

        var labels = Label().Matches(report).Select(match => match.Groups[1].Value).ToHashSet();

        labels.Should().Contain(["Read as", "Against it", "Assumed"]);
        labels.Where(label => !page.Contains($"**{label}**", StringComparison.Ordinal)).Should().BeEmpty();
    }

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

    /// <summary>A label of a report: its words, then the column of what it says.</summary>
    [GeneratedRegex("^   ([A-Z][A-Za-z]*(?: [a-z]+)?) {2,}[^ ]", RegexOptions.Multiline)]
    private static partial Regex Label();
}
