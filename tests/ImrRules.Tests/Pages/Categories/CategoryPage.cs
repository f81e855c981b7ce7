using System.Text.RegularExpressions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Tests.Support;

namespace ImrRules.Tests.Pages.Categories;

/// <summary>A page of <c>samples/categories</c>: made-up requests of one category, what is decided on each, and why.</summary>
/// <param name="Name">The category; its cases and letters stand in a folder of this name.</param>
public sealed record CategoryPage(string Name)
{
    private const string Command = "evaluate ";

    /// <summary>A row of the page's table: its cases are lettered, in the order of the page, and their items numbered.</summary>
    private static readonly Regex Row = new(@"^\| (?<case>[A-Z])(?<item>\d+) \|[^|]*\|[^|]*\|[^|]*\| (?<because>[^|]+) \|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture);

    private static readonly Lazy<GuidelineEvaluator> Evaluator = new(() => new GuidelineEvaluator(RealPack.Library));

    public static string Root => System.IO.Path.Combine(Repository.Root, "samples", "categories");

    public static IEnumerable<CategoryPage> All => Directory.EnumerateFiles(Root, "*.md").Select(path => new CategoryPage(System.IO.Path.GetFileNameWithoutExtension(path))).OrderBy(page => page.Name, StringComparer.Ordinal);

    public string Path => System.IO.Path.Combine(Root, $"{Name}.md");

    public string Text => File.ReadAllText(Path).ReplaceLineEndings("\n");

    /// <summary>The case files in the page's folder; what goes with a case is named after it, with a dot.</summary>
    public IEnumerable<string> CaseFiles => Directory.EnumerateFiles(System.IO.Path.Combine(Root, Name), "*.yaml")
        .Where(path => !System.IO.Path.GetFileNameWithoutExtension(path).Contains('.', StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>The case files that the page shows, in its order, from the root of the repository.</summary>
    public IReadOnlyList<string> Shown => [.. ShownCommand.In(Text).Select(command => command.Line).Where(line => line.StartsWith(Command, StringComparison.Ordinal)).Select(line => line[Command.Length..])];

    /// <summary>What is decided on the items of each case that the page shows.</summary>
    public IReadOnlyList<FinalDetermination> Determinations => [.. Shown.Select(file => Evaluator.Value.Evaluate(CaseAt(System.IO.Path.Combine(Repository.Root, file))))];

    /// <summary>The items that the page's table has a row for, in its words, and why each is decided as it is.</summary>
    public IReadOnlyList<(string Item, string Because)> Rows => [.. Row.Matches(Text).Select(row => (row.Groups["case"].Value + row.Groups["item"].Value, row.Groups["because"].Value))];

    /// <summary>The page with what its cases give: in the table each request, what is decided and by what, and the reports.</summary>
    public string Made()
    {
        var determinations = Determinations;
        var withTable = Row.Replace(Text, row =>
        {
            var item = determinations[row.Groups["case"].Value[0] - 'A'].Items[int.Parse(row.Groups["item"].Value, System.Globalization.CultureInfo.InvariantCulture) - 1];
            return $"| {row.Groups["case"].Value}{item.Number} | {item.Request} | {DecidedKind.Of(item)} | {item.Citation?.ToString() ?? "nothing of its own"} | {row.Groups["because"].Value} |";
        });
        return ShownCommand.Rewrite(withTable, command => ShortReport.Of(command.Run().Output));
    }

    private static CaseFile CaseAt(string path) => new CaseReader(RealPack.Library.Vocabulary).Read(path, File.ReadAllText(path)).Case!;
}
