using System.Text.Json;
using FluentAssertions;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Cli;

public sealed class EvaluateTests
{
    private static readonly JsonSerializerOptions Spread = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string Letter = Path.Combine(Repository.Root, "samples", "letters", "low-back-2015.txt");

    [Fact]
    public void A_published_letter_is_answered_in_words()
    {
        var run = ImrRun.Of("evaluate", Letter);

        run.Exit.Should().Be(0);
        Approved.Match(WithoutVersions(run.Output), "low-back-2015.text");
    }

    [Fact]
    public void A_published_letter_is_answered_in_the_json_of_the_contract()
    {
        var run = ImrRun.Of("evaluate", "--format", "json", Letter);

        run.Exit.Should().Be(0);
        run.Output.TrimEnd('\n').Should().NotContain("\n", "one object stands on one line");
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("decision").GetString().Should().Be("partiallyOverturn");
        json.RootElement.GetProperty("items").EnumerateArray()
            .Select(item => $"{item.GetProperty("decision")} {item.GetProperty("citations")[0].GetProperty("source")} {item.GetProperty("citations")[0].GetProperty("pages")}")
            .Should().Equal("upheld acoem-2004-ch12 300", "upheld mtus-chronic-pain-2009 114-116, 121", "overturned mtus-chronic-pain-2009 60");
        Approved.Match(Indented(json), "low-back-2015.json");
    }

    [Theory]
    [InlineData("markdown", "low-back-2015.markdown")]
    [InlineData("html", "low-back-2015.html")]
    public void A_published_letter_is_answered_in_mark_up(string format, string name)
    {
        var run = ImrRun.Of("evaluate", "--format", format, Letter);

        run.Exit.Should().Be(0);
        Approved.Match(WithoutVersions(run.Output), name);
    }

    [Fact]
    public void A_page_of_html_is_of_one_file()
    {
        var run = ImrRun.Of("evaluate", "--format", "html", Letter, Letter);

        (run.Exit, run.Output, run.Error).Should().Be((2, "", "imr: --format html makes a page of each file; name a folder for the pages with --output, or one file\n"));
    }

    [Fact]
    public void In_utilization_review_the_same_items_are_approved_or_held_back_from_denial()
    {
        var run = ImrRun.Of("evaluate", "--format", "json", "--review", "ur", Letter);

        using var json = JsonDocument.Parse(run.Output);
        var items = json.RootElement.GetProperty("items").EnumerateArray().ToArray();
        items.Select(item => item.GetProperty("decision").GetString()).Should().Equal(null, null, "approve");
        items.Select(item => item.GetProperty("utilizationReview").GetProperty("withheld").GetString()).Should().Equal("deny", "deny", null);
        json.RootElement.GetProperty("decision").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void In_utilization_review_gates_questions_and_clock_are_told()
    {
        var run = ImrRun.Of("evaluate", "--review", "ur", Letter);

        run.Exit.Should().Be(0);
        Approved.Match(WithoutVersions(run.Output), "low-back-2015.ur.text");
    }

    [Fact]
    public void Several_files_are_answered_in_their_order_one_object_a_line()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("case.yaml", "case: second\nrequested: 2015-01-12\nitems:\n  - request: Massage therapy, 6 visits, lumbar spine\n");

        var run = ImrRun.Of("evaluate", "--format", "json", Letter, file);

        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(2);
        run.Output.Split('\n')[1].Should().Contain("\"second\"");
    }

    [Fact]
    public void An_item_that_is_not_understood_is_a_finding_and_no_failure()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("case.yaml", "requested: 2015-01-12\nitems:\n  - request: glimmer of the vorpal kind\n");

        var run = ImrRun.Of("evaluate", file);

        run.Exit.Should().Be(1);
        run.Output.Should().Contain("request not understood");
    }

    private static string WithoutVersions(string report) => string.Join('\n', report.Split('\n').Where(line => !line.Contains("Engine ", StringComparison.Ordinal)));

    private static string Indented(JsonDocument json)
    {
        var lines = JsonSerializer.Serialize(json, Spread).Split('\n');
        return string.Join('\n', lines.Where(line => !line.TrimStart().StartsWith("\"guidelines\":", StringComparison.Ordinal)));
    }
}
