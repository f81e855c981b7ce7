using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Pages;

/// <summary>Whoever comes gets to every page, and to nothing that is not there.</summary>
public sealed class LinkTests
{
    private static readonly Dictionary<string, PageFile> Pages = PageFile.All.ToDictionary(page => page.Path);

    /// <summary>The first page of the site that is made of the pages; in the source README stands in its place.</summary>
    private const string FirstOfSite = "docs/index.md";

    /// <summary>The first page of each reader.</summary>
    private static readonly string[] Entries = ["docs/for-developers.md", "guidelines/README.md", "docs/reviewers/README.md", "docs/architecture.md"];

    public static TheoryData<string> Paths => [.. Pages.Keys];

    [Theory]
    [MemberData(nameof(Paths))]
    public void What_a_page_links_to_is_there(string page) =>
        string.Join('\n', Pages[page].Links.Where(link => !Path.Exists(Path.Combine(Repository.Root, link.Path)) || link.Heading is { } heading && Pages.TryGetValue(link.Path, out var to) && !to.Headings.Contains(heading)))
            .Should().BeEmpty();

    [Fact]
    public void The_first_page_leads_each_reader_to_an_entry() => Pages["README.md"].Links.Select(link => link.Path).Should().Contain(Entries);

    [Fact]
    public void The_first_page_of_the_site_leads_to_an_entry_for_each_reader_and_to_the_schemas() =>
        Pages[FirstOfSite].Links.Select(link => link.Path).Should().Contain([.. Entries.Where(entry => entry.StartsWith("docs/", StringComparison.Ordinal)), "docs/authors/a-recommendation-in-ten-minutes.md", "docs/schemas/README.md"]);

    [Fact]
    public void Each_page_is_reached_from_an_entry()
    {
        var reached = new HashSet<string>();
        var next = new Queue<string>(Entries);
        while (next.TryDequeue(out var path))
        {
            if (reached.Add(path) && Pages.TryGetValue(path, out var page))
                page.Links.SelectMany(link => PagesAt(link.Path)).ToList().ForEach(next.Enqueue);
        }

        string.Join('\n', Pages.Keys.Where(path => path.StartsWith("docs/", StringComparison.Ordinal) || path.StartsWith("samples/", StringComparison.Ordinal)).Except(reached.Append(FirstOfSite))).Should().BeEmpty();
    }

    /// <summary>The page, or the pages of the folder, that a link leads to.</summary>
    private static IEnumerable<string> PagesAt(string path) =>
        Pages.ContainsKey(path) ? [path] : Pages.Keys.Where(page => Path.GetDirectoryName(page)!.Replace('\\', '/') == path.TrimEnd('/'));
}
