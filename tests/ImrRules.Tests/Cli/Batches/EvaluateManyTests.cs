using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Cli.Batches;

/// <summary>Many files in one run: in order, whatever some of them hold.</summary>
public sealed class EvaluateManyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _guidelines;

    public EvaluateManyTests() => _guidelines = MadeUpPack.Of("- id: one\n  treatment: moonbath\n  says: recommended").WriteTo(_folder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_is_answered_in_the_order_of_its_names_its_own_files_among_those_of_folders_below()
    {
        foreach (var name in new[] { "b.yaml", "a/2.yaml", "a/1.json", "c/deeper/one.yml", "B.yaml", "a/10.yaml" })
            Case(name, name);

        CasesOf(Evaluated("--format", "json")).Should().Equal("B.yaml", "a/1.json", "a/10.yaml", "a/2.yaml", "b.yaml", "c/deeper/one.yml");
    }

    [Fact]
    public void Many_files_are_answered_in_their_order_and_the_same_bytes_come_each_time()
    {
        var names = Enumerable.Range(0, 400).Select(number => $"{number:000}.yaml").ToArray();
        foreach (var (name, number) in names.Select((name, number) => (name, number)))
            Case(name, name, items: 1 + number % 7 * 5);

        var first = Evaluated("--format", "json");

        CasesOf(first).Should().Equal(names);
        Evaluated("--format", "json").Output.Should().Be(first.Output);
        first.Error.Should().Be("400 of 400 files evaluated: 6385 items, 6385 overturned.\n");
    }

    [Fact]
    public void Broken_files_stop_no_other_and_each_is_told_once_in_its_place()
    {
        Case("1.yaml", "first");
        _folder.Write("cases/2.yaml", "itmes: []\n");
        _folder.Write("cases/3.pdf", [1, 2, 3]);
        _folder.Write("cases/4.json", new string('[', 100_000));
        _folder.Write("cases/5.txt", "no letter at all");
        _folder.Write("cases/6.yaml", "");
        Case("7.yaml", "last");
        _folder.Write("cases/notes.md", "of another kind");
        _folder.Write("cases/.hidden.yaml", "itmes: []\n");

        var run = Evaluated("--format", "json");

        run.Exit.Should().Be(2);
        CasesOf(run).Should().Equal("first", "last");
        Approved.Match(Named(run.Error), "broken-among-good");
    }

    [Fact]
    public void In_words_each_answer_stands_below_the_name_of_its_file()
    {
        Case("1.yaml", "first");
        Case("2.yaml", "second");

        var run = Evaluated();

        Named(run.Output).Split('\n').Where(line => line.StartsWith("cases/", StringComparison.Ordinal)).Should().Equal("cases/1.yaml", "cases/2.yaml");
    }

    [Fact]
    public void The_summary_tells_what_is_left_to_a_reviewer_and_what_was_not_understood()
    {
        Case("1.yaml", "first");
        _folder.Write("cases/2.yaml", "requested: 2015-02-01\nitems:\n  - request: glimmer of the vorpal kind\n  - request: tideglass\n");

        var run = Evaluated();

        run.Exit.Should().Be(1);
        run.Error.Should().Be("2 of 2 files evaluated: 3 items, 1 overturned, 2 for a reviewer. 1 request not understood.\n");
    }

    [Fact]
    public void A_folder_without_a_case_is_told()
    {
        _folder.Write("cases/notes.md", "of another kind");

        var run = Evaluated();

        run.Exit.Should().Be(2);
        Named(run.Error).Should().Be("cases: the folder holds no case file and no letter\n0 of 1 file evaluated: 0 items. 1 file without a result. 1 file of other kinds left out.\n");
    }

    [Fact]
    public void Links_to_folders_are_not_followed_so_that_a_circle_of_them_ends()
    {
        Case("1.yaml", "first");
        try
        {
            Directory.CreateSymbolicLink(_folder.PathOf("cases/circle"), _folder.PathOf("cases"));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // this machine makes no links
            return;
        }

        var run = Evaluated("--format", "json");

        CasesOf(run).Should().Equal("first");
        run.Error.Should().EndWith("1 link to folders not followed.\n");
    }

    [Fact]
    public void How_far_it_is_is_shown_on_a_terminal_only()
    {
        Case("1.yaml", "first");
        string[] args = ["evaluate", _folder.PathOf("cases"), "--guidelines", _guidelines, "--format", "json"];

        Evaluated("--format", "json").Error.Should().NotContain("\r");
        ImrRun.BeforePerson(args).Error.Should().StartWith("\r1 file\r\u001b[K1 of 1 file evaluated");
    }

    private void Case(string name, string called, int items = 1) =>
        _folder.Write($"cases/{name}", name.EndsWith(".json", StringComparison.Ordinal)
            ? $$"""{ "case": "{{called}}", "requested": "2015-02-01", "items": [ { "request": "moonbath" } ] }"""
            : $"case: {called}\nrequested: 2015-02-01\nitems:\n{string.Concat(Enumerable.Repeat("  - request: moonbath\n", items))}");

    private ImrRun Evaluated(params string[] more) => ImrRun.Of(["evaluate", _folder.PathOf("cases"), "--guidelines", _guidelines, .. more]);

    private static IEnumerable<string> CasesOf(ImrRun run) =>
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("case").GetString()!);

    private string Named(string written) => written.Replace('\\', '/').Replace(_folder.PathOf("").Replace('\\', '/').TrimEnd('/') + "/", "", StringComparison.Ordinal);
}
