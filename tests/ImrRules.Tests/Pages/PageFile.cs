using System.Text.RegularExpressions;
using ImrRules.Tests.Support;

namespace ImrRules.Tests.Pages;

/// <summary>A page of the repository, by its path from the root with forward slashes.</summary>
public sealed record PageFile(string Path)
{
    /// <summary>Folders of what is built, of approved texts, and of what others wrote.</summary>
    private static readonly string[] NoPages = ["artifacts", "bin", "obj", "node_modules", "__snapshots__"];

    /// <summary>All pages, in the order of their paths.</summary>
    public static IReadOnlyList<PageFile> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden })
            .Select(path => System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')).Where(path => !path.Split('/').Intersect(NoPages).Any())
            .Order(StringComparer.Ordinal).Select(path => new PageFile(path)),
    ];

    public string Text => File.ReadAllText(System.IO.Path.Combine(Repository.Root, Path)).ReplaceLineEndings("\n");

    /// <summary>What it links to within the repository: each path from the root, with the heading behind a #, or none.</summary>
    public IEnumerable<(string Path, string? Heading)> Links => Regex.Matches(WithoutBlocks, @"\]\((?<to>[^)\s]+)\)").Select(match => match.Groups["to"].Value)
        .Where(to => !to.Contains("://", StringComparison.Ordinal)).Select(to => (Resolved(to.Split('#')[0]), to.Contains('#', StringComparison.Ordinal) ? to.Split('#')[1] : null));

    /// <summary>The names by which links reach its headings.</summary>
    public IEnumerable<string> Headings => Regex.Matches(WithoutBlocks, "^#+ (?<words>.+)$", RegexOptions.Multiline)
        .Select(match => Regex.Replace(match.Groups["words"].Value.ToLowerInvariant(), @"[^\w\- ]", "").Replace(' ', '-'));

    private string WithoutBlocks => Regex.Replace(Text, "^```.*?^```$", "", RegexOptions.Multiline | RegexOptions.Singleline);

    private string Resolved(string to) => to.Length == 0 ? Path
        : System.IO.Path.GetRelativePath(Repository.Root, System.IO.Path.Combine(Repository.Root, System.IO.Path.GetDirectoryName(Path)!, to)).Replace('\\', '/');

    public override string ToString() => Path;
}
