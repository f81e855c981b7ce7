using System.Text.Json;
using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Cli.Comparing;

/// <summary>What is decided here beside what was published.</summary>
public sealed class CompareTests : IDisposable
{
    private static readonly MadeUpPack Pack = MadeUpPack.Of(
        ("almanac-1", "standing: schedule\nto: requests of 2014-12-31\nalso cited as: [First Almanac]", "- id: glass\n  treatment: tideglass\n  says: recommended"),
        ("almanac-2", "standing: schedule\nfrom: requests of 2015-01-01\nreplaces: almanac-1\nalso cited as: [Second Almanac]", """
            - id: bath
              treatment: moonbath
              says: recommended
              section: Baths by Night
              criteria:
                - glow seen: yes
            - id: glass
              treatment: tideglass
              says: not recommended
              section: Looking Glasses
            """),
        ("north-book", "standing: leading guideline\nalso cited as: [Books of the Winds]", "- id: powder\n  treatment: powder\n  says: recommended"),
        ("south-book", "standing: leading guideline\nalso cited as: [Books of the Winds]", "- id: carving\n  treatment: carving\n  says: recommended"),
        ("empty-book", "standing: leading guideline", null));

    private readonly TemporaryFolder _folder = new();
    private readonly string _guidelines;

    public CompareTests()
    {
        _guidelines = Pack.WriteTo(_folder);
        _folder.Write("cases/1.yaml", """
            case: first
            requested: 2015-02-01
            records: [a note]
            unanswered facts: not in the records
            items:
              - request: moonbath
                facts: { glow seen: yes }
                published: { decision: overturned, cites: "Second Almanac, Section(s): Baths by Night." }
              - request: moonbath
                published: { decision: overturned, cites: "First Almanac." }
              - request: tideglass
                published: { decision: upheld, cites: "The reviewer did not cite any guideline." }
              - request: tideglass
                published: { decision: upheld, cites: "Second Almanac, Baths by Night" }
            """);
        _folder.Write("cases/2.yaml", """
            case: "=second, \"quoted\""
            requested: 2015-02-01
            items:
              - request: powder
                published: { decision: upheld, cites: "Books of the Winds" }
              - request: moonbath
                published: { decision: upheld, cites: "north-book" }
              - request: tideglass
              - request: carving
                published: { cites: "south-book" }
            """);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Table_figures_and_differences_are_told_in_words()
    {
        var run = Compared();

        run.Exit.Should().Be(0);
        Approved.Match(Named(run.Output) + "\n" + Named(run.Error), "compare.text");
    }

    [Fact]
    public void A_spreadsheet_gets_a_line_for_each_item() => Approved.Match(Named(Compared("--format", "csv").Output), "compare.csv");

    [Fact]
    public void A_program_gets_one_object_on_one_line()
    {
        var output = Compared("--format", "json").Output;

        output.TrimEnd('\n').Should().NotContain("\n");
        using var json = JsonDocument.Parse(output);
        Approved.Match(Named(JsonSerializer.Serialize(json, Spread)), "compare.json");
    }

    [Theory]
    [InlineData("Second Almanac, Section(s): Baths by Night", true, true)]
    [InlineData("SECOND ALMANAC, baths by night", true, true)]
    [InlineData("First Almanac, Baths by Night", true, true)]
    [InlineData("Second Almanac, Looking Glasses", true, false)]
    [InlineData("Second Almanac, pages 5-7", true, true)]
    [InlineData("Second Almanac, pages 8-9", true, false)]
    [InlineData("north-book, page 7. Second Almanac", true, false)]
    [InlineData("north-book, Baths by Night", false, false)]
    [InlineData("Books of the Winds", false, false)]
    [InlineData("empty-book", null, null)]
    [InlineData("A book that nobody knows", null, null)]
    [InlineData("none", null, null)]
    [InlineData("", null, null)]
    public void The_same_guideline_is_cited_in_each_of_its_editions_and_the_same_section_by_its_heading(string cites, bool? guideline, bool? section)
    {
        var file = _folder.Write("one.yaml", $"requested: 2015-02-01\nitems:\n  - request: moonbath\n    facts: {{ glow seen: yes }}\n    published: {{ decision: overturned, cites: \"{cites}\" }}\n");

        using var json = JsonDocument.Parse(ImrRun.Of("compare", file, "--guidelines", _guidelines, "--format", "json").Output);

        var item = json.RootElement.GetProperty("compared")[0];
        Flag(item.GetProperty("sameGuideline")).Should().Be(guideline);
        Flag(item.GetProperty("sameSection")).Should().Be(section);
    }

    [Fact]
    public void Where_nothing_says_how_it_was_decided_there_is_no_figure_and_that_is_said()
    {
        var file = _folder.Write("one.yaml", "requested: 2015-02-01\nitems:\n  - request: moonbath\n");

        var run = ImrRun.Of("compare", file, "--guidelines", _guidelines);

        run.Exit.Should().Be(2);
        run.Output.Should().NotContain("NaN");
        run.Error.Should().Be("Left out, as nothing tells how it was decided: 1 of 1 item.\n");
        Approved.Match(run.Output, "compare.nothing");
    }

    [Fact]
    public void A_file_that_can_not_be_read_keeps_no_other_from_being_compared()
    {
        _folder.Write("cases/0.yaml", "itmes: []\n");

        var run = Compared();

        run.Exit.Should().Be(2);
        Named(run.Error).Should().Contain("cases/0.yaml:1:1").And.Contain("2 of 3 files evaluated");
        run.Output.Should().StartWith("6 items of 2 cases");
    }

    [Fact]
    public void A_published_letter_is_compared_as_it_is()
    {
        var letter = Path.Combine(Repository.Root, "samples", "letters", "low-back-2015.txt");

        using var json = JsonDocument.Parse(ImrRun.Of("compare", letter, "--format", "json").Output);

        json.RootElement.GetProperty("compared").EnumerateArray().Select(item => item.GetProperty("published").GetString()).Should().Equal("upheld", "upheld", "overturned");
        json.RootElement.GetProperty("table").GetProperty("overturned").GetProperty("overturned").GetInt32().Should().Be(1);
    }

    private static readonly JsonSerializerOptions Spread = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static bool? Flag(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.GetBoolean();

    private ImrRun Compared(params string[] more) => ImrRun.Of(["compare", _folder.PathOf("cases"), "--guidelines", _guidelines, .. more]);

    private string Named(string written) =>
        string.Join('\n', written.Replace('\\', '/').Replace(_folder.PathOf("").Replace('\\', '/').TrimEnd('/') + "/", "", StringComparison.Ordinal).Split('\n').Where(line => !line.Contains("\"guidelines\":", StringComparison.Ordinal)));
}
