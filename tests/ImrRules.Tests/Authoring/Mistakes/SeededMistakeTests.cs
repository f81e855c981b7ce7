using System.Globalization;
using FluentAssertions;
using ImrRules.Authoring.Linting;
using ImrRules.Diagnostics;
using ImrRules.Guidelines;
using ImrRules.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace ImrRules.Tests.Authoring.Mistakes;

/// <summary>
/// Mistakes that authors make, each in a small file: those in <c>known</c> were written beside the messages, those in <c>unseen</c> by someone who had not seen them.
/// Each is answered by exactly one message, at its line, that names the word that was meant.
/// </summary>
public sealed class SeededMistakeTests(ITestOutputHelper output)
{
    /// <summary>So many of a hundred must be answered right.</summary>
    private const int Percent = 95;

    private const string TableStart = "<!-- the table: made by SeededMistakeTests -->\n";

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "ImrRules.Tests", "Authoring", "Mistakes");

    private static readonly string Page = Path.Combine(Repository.Root, "docs", "mistakes.md");

    private static readonly string[] Folders = ["known", "unseen"];

    [Fact]
    public void Mistakes_are_answered_once_at_their_line_with_what_was_meant_and_none_loads_in_silence()
    {
        var pack = Pack();
        var session = new LintSession();
        var results = Folders.SelectMany(folder => Mistakes(folder).Select(mistake => (folder, mistake))).Select(one => (one.folder, one.mistake, found: one.mistake.Lint(session, pack))).ToArray();
        var table = Table(results);
        output.WriteLine(table);
        foreach (var (folder, mistake, found) in results.Where(one => !one.mistake.IsAnsweredBy(one.found)))
            output.WriteLine($"{folder}/{mistake.Name}: line {mistake.Line}, {string.Join(" or ", mistake.Findings)}, \"{mistake.Meant}\"\n{DiagnosticText.Of(found)}");

        results.Where(one => one.found.Count == 0).Select(one => one.mistake.Name).Should().BeEmpty("none loads in silence");
        foreach (var ofFolder in results.GroupBy(one => one.folder))
            (ofFolder.Count(one => one.mistake.IsAnsweredBy(one.found)) * 100).Should().BeGreaterThanOrEqualTo(ofFolder.Count() * Percent, "of {0}", ofFolder.Key);
        var text = File.ReadAllText(Page).ReplaceLineEndings("\n");
        Approved.Page(Page, text[..(text.IndexOf(TableStart, StringComparison.Ordinal) + TableStart.Length)] + table);
    }

    [Fact]
    public void What_is_argued_to_be_no_mistake_loads_without_a_word()
    {
        GuidelineFile[] pack = Pack();
        var session = new LintSession();

        NotMistakes.Should().NotBeEmpty();
        foreach (var name in NotMistakes)
            DiagnosticText.Of(SeededMistake.Read(Path.Combine(Folder, "unseen", $"{name}.mistake")).Lint(session, pack)).Should().Be("nothing is found\n", name);
    }

    [Fact]
    public void There_are_at_least_200_mistakes() => Folders.Sum(folder => Mistakes(folder).Count()).Should().BeGreaterThanOrEqualTo(200);

    /// <summary>What was written as a mistake and is none, by name; the page beside the files says why.</summary>
    private static IReadOnlyList<string> NotMistakes { get; } =
        [.. File.ReadLines(Path.Combine(Folder, "unseen", "not-mistakes.md")).Where(line => line.StartsWith("* ", StringComparison.Ordinal)).Select(line => line[2..line.IndexOf(':', StringComparison.Ordinal)])];

    private static GuidelineFile[] Pack() => [.. new GuidelineFolder(RealPack.Folder).Read().Where(file => file.Path == "sources.yaml" || file.Path.StartsWith("vocabulary/", StringComparison.Ordinal))];

    private static IEnumerable<SeededMistake> Mistakes(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Folder, folder), "*.mistake").Order(StringComparer.Ordinal).Select(SeededMistake.Read).Where(mistake => !NotMistakes.Contains(mistake.Name));

    private static string Table(IReadOnlyList<(string Folder, SeededMistake Mistake, IReadOnlyList<Diagnostic> Found)> results)
    {
        var rows = results.GroupBy(one => one.Mistake.Findings[0]).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Row(group.Key, [.. group])).Append(Row("**all**", results));
        return $"\n| the finding that answers it | {string.Join(" | ", Folders.Select(folder => $"{folder} | answered right | in silence"))} |\n|---|{string.Concat(Enumerable.Repeat("---|", Folders.Length * 3))}\n{string.Concat(rows)}";
    }

    private static string Row(string name, IReadOnlyList<(string Folder, SeededMistake Mistake, IReadOnlyList<Diagnostic> Found)> results)
    {
        var cells = Folders.Select(folder => results.Where(one => one.Folder == folder).ToArray()).SelectMany(ofFolder =>
            new[] { ofFolder.Length, ofFolder.Count(one => one.Mistake.IsAnsweredBy(one.Found)), ofFolder.Count(one => one.Found.Count == 0) });
        return $"| {name} | {string.Join(" | ", cells.Select(cell => cell.ToString(CultureInfo.InvariantCulture)))} |\n";
    }
}
