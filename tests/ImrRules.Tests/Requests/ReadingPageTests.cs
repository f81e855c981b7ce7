using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Requests;

/// <summary>The page on reading requests shows what the reader makes of each of its examples.</summary>
public sealed class ReadingPageTests
{
    private const int FewestExamples = 40;

    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (var cells in File.ReadLines(Path.Combine(Repository.Root, "docs", "reading-requests.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(Cells))
            {
                if (cells is [_, _, _, ['`', .. var example, '`'], ['`', .. var reading, '`']])
                    examples.Add(example, reading);
            }
            return examples;
        }
    }

    [Fact]
    public void The_page_has_its_examples() => Examples.Count.Should().BeGreaterThanOrEqualTo(FewestExamples);

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_the_page_is_read_as_the_page_says(string example, string reading) => ReadAs.Line(Reading.Of(example)).Should().Be(reading);

    private static string[] Cells(string row) => [.. row.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];
}
