using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Cli.Batches;

/// <summary>One result a file, for its owner alone, and nothing that was there is lost unasked.</summary>
public sealed class ResultFolderTests : IDisposable
{
    private const string Case = "requested: 2015-02-01\nitems:\n  - request: moonbath\n";

    private readonly TemporaryFolder _folder = new();
    private readonly string _guidelines;

    public ResultFolderTests() => _guidelines = MadeUpPack.Of("- id: one\n  treatment: moonbath\n  says: recommended").WriteTo(_folder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_file_gets_a_result_of_its_name_in_the_same_folders_below()
    {
        Write("cases/one.yaml", "cases/one.json", "cases/below/one.yaml");

        var run = Evaluated("cases");

        run.Exit.Should().Be(2, "a case file in YAML is no JSON");
        run.Output.Should().BeEmpty();
        Results().Should().Equal("below/one.yaml.json", "one.yaml.json");
        File.ReadAllText(_folder.PathOf("out/one.yaml.json")).Should().Be(ImrRun.Of("evaluate", _folder.PathOf("cases/one.yaml"), "--guidelines", _guidelines, "--format", "json").Output);
    }

    [Theory]
    [InlineData("text", "one.yaml.txt")]
    [InlineData("markdown", "one.yaml.md")]
    [InlineData("html", "one.yaml.html")]
    public void A_result_ends_as_its_format_does_and_is_a_whole_page(string format, string name)
    {
        Write("cases/one.yaml");

        Evaluated("cases", "--format", format);

        Results().Should().Equal(name);
        File.ReadAllText(_folder.PathOf($"out/{name}")).Should().Be(ImrRun.Of("evaluate", _folder.PathOf("cases/one.yaml"), "--guidelines", _guidelines, "--format", format).Output);
    }

    [Fact]
    public void Results_and_the_folders_made_for_them_are_their_owners_alone()
    {
        if (OperatingSystem.IsWindows())
            return;
        Write("cases/below/one.yaml");

        Evaluated("cases");

        const UnixFileMode Owners = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        File.GetUnixFileMode(_folder.PathOf("out/below/one.yaml.json")).Should().Be(Owners);
        File.GetUnixFileMode(_folder.PathOf("out")).Should().Be(Owners | UnixFileMode.UserExecute);
        File.GetUnixFileMode(_folder.PathOf("out/below")).Should().Be(Owners | UnixFileMode.UserExecute);
    }

    [Fact]
    public void A_folder_that_holds_something_is_left_as_it_is_unless_replacing_is_asked_for()
    {
        Write("cases/one.yaml");
        _folder.Write("out/one.yaml.json", "of another");

        var refused = Evaluated("cases");
        refused.Exit.Should().Be(2);
        refused.Error.Should().Contain("the folder is not empty; name another one, or --replace what is in it");
        File.ReadAllText(_folder.PathOf("out/one.yaml.json")).Should().Be("of another");

        Evaluated("cases", "--replace").Exit.Should().Be(0);
        File.ReadAllText(_folder.PathOf("out/one.yaml.json")).Should().StartWith("{\"schema\":");
    }

    [Fact]
    public void A_link_in_place_of_a_result_is_replaced_and_what_it_leads_to_is_left()
    {
        if (OperatingSystem.IsWindows())
            return;
        Write("cases/one.yaml");
        var elsewhere = _folder.Write("elsewhere.txt", "of another");
        Directory.CreateDirectory(_folder.PathOf("out"));
        File.CreateSymbolicLink(_folder.PathOf("out/one.yaml.json"), elsewhere);

        Evaluated("cases", "--replace").Exit.Should().Be(0);

        File.ReadAllText(elsewhere).Should().Be("of another");
        new FileInfo(_folder.PathOf("out/one.yaml.json")).LinkTarget.Should().BeNull();
    }

    [Fact]
    public void Of_two_files_whose_results_would_have_one_name_the_second_is_told_and_left()
    {
        Write("a/one.yaml", "b/one.yaml", "b/two.yaml");

        var run = ImrRun.Of("evaluate", _folder.PathOf("a/one.yaml"), _folder.PathOf("b"), "--guidelines", _guidelines, "--output", _folder.PathOf("out"));

        run.Exit.Should().Be(2);
        Results().Should().Equal("one.yaml.txt", "two.yaml.txt");
        run.Error.Should().Contain($"{_folder.PathOf("b/one.yaml")}: its result would be written over that of {_folder.PathOf("a/one.yaml")}; it is not evaluated");
    }

    [Fact]
    public void No_result_takes_the_place_of_a_file_of_the_run()
    {
        Write("one.yaml");
        _folder.Write("one.yaml.json", """{ "requested": "2015-02-01", "items": [ { "request": "moonbath" } ] }""");
        var before = File.ReadAllText(_folder.PathOf("one.yaml.json"));

        var run = ImrRun.Of("evaluate", _folder.PathOf("one.yaml"), _folder.PathOf("one.yaml.json"), "--guidelines", _guidelines, "--format", "json", "--output", _folder.PathOf("."), "--replace");

        run.Exit.Should().Be(2);
        run.Error.Should().Contain("which is a file of this run; it is not evaluated");
        File.ReadAllText(_folder.PathOf("one.yaml.json")).Should().Be(before);
    }

    [Fact]
    public void Results_of_an_earlier_run_below_the_cases_are_not_read_as_cases()
    {
        Write("cases/one.yaml");
        var output = _folder.PathOf("cases/results");
        string[] args = ["evaluate", _folder.PathOf("cases"), "--guidelines", _guidelines, "--format", "json", "--output", output, "--replace"];

        ImrRun.Of(args).Exit.Should().Be(0);
        ImrRun.Of(args).Error.Should().StartWith("1 of 1 file evaluated");
        Directory.GetFiles(output).Should().ContainSingle();
    }

    [Theory]
    [InlineData("cases", "case files are read from here")]
    [InlineData("", "case files are read from here")]
    [InlineData("cases/one.yaml", "this is a file")]
    [InlineData("cases/one.yaml/below", "can not be opened")]
    public void A_folder_that_can_not_take_the_results_is_told_before_anything_is_evaluated(string output, string told)
    {
        Write("cases/one.yaml");

        var run = ImrRun.Of("evaluate", _folder.PathOf("cases"), "--guidelines", _guidelines, "--output", _folder.PathOf(output), "--replace");

        run.Exit.Should().Be(2);
        run.Error.Should().Contain(told).And.HaveLength(run.Error.IndexOf('\n', StringComparison.Ordinal) + 1);
    }

    [Fact]
    public void A_result_that_can_not_be_written_is_told_and_stops_no_other()
    {
        Write("cases/one.yaml", "cases/two.yaml");
        _folder.Write("out/one.yaml.json/in the way", "");

        var run = Evaluated("cases", "--replace");

        run.Exit.Should().Be(2);
        run.Error.Should().Contain("its result can not be written to").And.Contain("1 of 2 files evaluated");
        File.Exists(_folder.PathOf("out/two.yaml.json")).Should().BeTrue();
        Directory.EnumerateFiles(_folder.PathOf("out"), "*.tmp").Should().BeEmpty();
    }

    private void Write(params string[] names)
    {
        foreach (var name in names)
            _folder.Write(name, Case);
    }

    private ImrRun Evaluated(string cases, params string[] more) =>
        ImrRun.Of(["evaluate", _folder.PathOf(cases), "--guidelines", _guidelines, "--output", _folder.PathOf("out"), .. more.Contains("--format") ? more : ["--format", "json", .. more]]);

    private IEnumerable<string> Results() => Directory.EnumerateFiles(_folder.PathOf("out"), "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(_folder.PathOf("out"), path).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
