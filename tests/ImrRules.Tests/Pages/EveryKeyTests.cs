using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Pages;

/// <summary>The page of all keys has each key of the format, says of it what the editor says, and shows an example of it.</summary>
public sealed class EveryKeyTests
{
    private static readonly KeyTables Page = new(KeysOfTheFormat.OfGuidelines, "docs", "authors", "every-key.md");

    [Fact]
    public void Every_key_has_an_example_at_its_place()
    {
        var used = new UsedKeys(KeysOfTheFormat.OfGuidelines).In(Page.Text);

        Page.Keys.Where(key => !used.Contains(key)).Should().BeEmpty();
    }

    [Fact]
    public void Every_key_is_named_in_the_section_of_its_place() => Page.Unnamed.Should().BeEmpty();

    [Fact]
    public void A_key_means_what_the_editor_says() => Approved.Page(Page.Path, Page.WithMeanings());
}
