using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using ImrRules.Tests.Authoring.Explaining;
using ImrRules.Tests.Conventions;
using ImrRules.Tests.Reporting.Letters;
using ImrRules.Tests.Samples;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Pages;

/// <summary>No page shows what nobody tried: C# stands in a program that compiles, and every other block on a page that a test reads.</summary>
public sealed class FencedBlockTests
{
    private static readonly Lazy<string[]> Programs = new(() => [.. Repository.Sources("samples", "tests").Select(file => OneSpaced(file.Text))]);

    /// <summary>The pages whose YAML or shell a test tries, with that test and how many blocks it tries; null for all that there are.</summary>
    private static readonly Dictionary<(string Page, string Language), (Type By, int? Blocks)> Tried = new()
    {
        [("README.md", "yaml")] = (typeof(ReadmeTests), 1),
        [("docs/case-file.md", "yaml")] = (typeof(CaseFilePageTests), null),
        [("docs/errors.md", "yaml")] = (typeof(ExplanationTests), null),
        [("docs/letters.md", "yaml")] = (typeof(LetterPageTests), 1),
        [("docs/utilization-review.md", "yaml")] = (typeof(UtilizationReview.PageTests), 1),
        [("samples/ClaimsSystem/README.md", "bash")] = (typeof(ClaimsPageTests), 2),
    };

    public static TheoryData<string> Pages => [.. PageFile.All.Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_block_is_tried(string page)
    {
        foreach (var blocks in FencedBlock.In(new PageFile(page).Text).GroupBy(block => block.Language))
            blocks.Where((block, at) => !IsTried(page, block, at)).Select(block => $"{page}:{block.Line} {block.Language}").ToArray().Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_command_with_a_prompt_is_run_and_gives_what_is_shown(string page)
    {
        if (HasTestOfItsCommands(page))
            return;
        foreach (var command in ShownCommand.In(new PageFile(page).Text))
        {
            var run = command.Run();
            run.Exit.Should().BeLessThan(2, run.Error);
            run.Output.Should().StartWith(command.Output);
        }
    }

    private static bool IsTried(string page, FencedBlock block, int at) => block.Language switch
    {
        "csharp" => Programs.Value.Any(program => program.Contains(OneSpaced(block.Text), StringComparison.Ordinal)),
        "json" => JsonDocument.Parse(block.Text).RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Array,
        "yaml" when IsOfAuthors(page) => true,
        _ => Tried.TryGetValue((page, block.Language), out var tried) && at < (tried.Blocks ?? int.MaxValue),
    };

    /// <summary>The pages of <see cref="AuthorPageTests"/>.</summary>
    private static bool IsOfAuthors(string page) => page == "guidelines/README.md" || page.StartsWith("docs/authors/", StringComparison.Ordinal);

    /// <summary>The pages whose commands <see cref="ReadmeTests"/>, <see cref="DeveloperPageTests"/>, <see cref="ReviewerPageTests"/>, <see cref="SampleTests"/> and those of the categories hold to what they show.</summary>
    private static bool HasTestOfItsCommands(string page) => IsOfAuthors(page) || page is "README.md" or "docs/for-developers.md"
        || page.StartsWith("docs/reviewers/", StringComparison.Ordinal) || page.StartsWith("samples/", StringComparison.Ordinal);

    private static string OneSpaced(string text) => Regex.Replace(text, @"\s+", " ");
}
