using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Pages;

/// <summary>The page of the case file has each key, says of it what the editor says, and shows cases that are read.</summary>
public sealed class CaseFilePageTests
{
    private static readonly KeyTables Page = new(KeysOfTheFormat.OfCases, "docs", "case-file.md");
    private static readonly CaseReader Reader = new(RealPack.Library.Vocabulary);

    public static TheoryData<int> Blocks => [.. Enumerable.Range(0, FencedBlock.In(Page.Text).Count)];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_case_that_is_shown_is_read_without_a_word(int block) =>
        DiagnosticText.Of(Reader.Read("case.yaml", FencedBlock.In(Page.Text)[block].Text).Diagnostics).Should().Be("nothing is found\n");

    [Fact]
    public void Every_key_is_shown() =>
        Page.Keys.Select(key => key.Key).Distinct().Where(key => !FencedBlock.In(Page.Text).Any(block => block.Text.Contains($"{key}: ") || block.Text.Contains($"{key}:\n")) && !Page.Text.Contains($"`{key}: "))
            .Should().BeEmpty();

    [Fact]
    public void Every_key_is_named_in_the_section_of_its_place() => Page.Unnamed.Should().BeEmpty();

    [Fact]
    public void A_key_means_what_the_editor_says() => Approved.Page(Page.Path, Page.WithMeanings());
}
