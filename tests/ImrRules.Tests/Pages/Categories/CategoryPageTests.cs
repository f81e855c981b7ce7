using FluentAssertions;
using ImrRules.Tests.Cli;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Pages.Categories;

/// <summary>The pages of <c>samples/categories</c>: one for each category of what is really asked for, with the letters that come of it.</summary>
public sealed class CategoryPageTests
{
    /// <summary>What published determinations cite, each with a page.</summary>
    private static readonly string[] Categories =
    [
        "acupuncture", "ankle-and-foot", "compound-drugs", "dependent-services", "elbow", "electrodiagnostic-testing", "forearm-wrist-and-hand",
        "general-approaches", "knee", "low-back-physical-methods", "low-back-special-studies", "manual-therapy", "muscle-relaxants",
        "neck-and-upper-back", "nsaids-and-stomach-protection", "office-visits", "opioids", "outside-the-schedule", "physical-medicine",
        "postsurgical-treatment", "shoulder", "tens", "topical-analgesics",
    ];

    public static TheoryData<string> Pages => [.. CategoryPage.All.Select(page => page.Name)];

    public static TheoryData<string> Letters => [.. CategoryLetter.All.Select(letter => Path.GetRelativePath(CategoryPage.Root, letter.Path).Replace('\\', '/'))];

    [Fact]
    public void Every_category_has_a_page_and_the_index_names_it()
    {
        var index = File.ReadAllText(Path.Combine(Repository.Root, "samples", "README.md"));

        CategoryPage.All.Select(page => page.Name).Should().Equal(Categories);
        Categories.Where(category => !index.Contains($"[{category}](categories/{category}.md)", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_page_shows_what_is_decided_on_its_cases(string name)
    {
        var page = new CategoryPage(name);

        Approved.Page(page.Path, page.Made());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_page_shows_a_request_that_is_supported_one_that_is_not_one_not_documented_and_one_where_information_is_needed(string name) =>
        DecidedKind.Four.Except(new CategoryPage(name).Determinations.SelectMany(determination => determination.Items).Select(DecidedKind.Of)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_page_shows_every_case_of_its_folder_and_has_a_row_for_every_item(string name)
    {
        var page = new CategoryPage(name);

        page.Shown.Order(StringComparer.Ordinal).Should().Equal(page.CaseFiles.Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')));
        page.Rows.Select(row => row.Item).Should().Equal(page.Determinations.SelectMany((determination, at) => determination.Items.Select(item => $"{(char)('A' + at)}{item.Number}")));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_request_of_a_page_is_read_to_its_last_word(string name) =>
        new CategoryPage(name).Determinations.SelectMany(determination => determination.Items).SelectMany(item => item.Reading.Notes).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Letters))]
    public void Each_letter_is_as_shown(string name)
    {
        var letter = CategoryLetter.All.Single(letter => letter.Path == Path.Combine(CategoryPage.Root, name));
        var run = ImrRun.Of(["letter", .. letter.Arguments]);

        (run.Exit, run.Error).Should().Be((0, ""));
        Approved.SampleFile(letter.Path, run.Output);
    }
}
