using System.Diagnostics.Metrics;
using FluentAssertions;
using ImrRules.Evaluation;
using ImrRules.Hosting;
using ImrRules.Law;
using ImrRules.Requests;
using ImrRules.Tests.Cli;
using ImrRules.Tests.Pages.Programs;
using ImrRules.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ImrRules.Tests.Pages;

/// <summary>The programs of docs/for-developers.md compile and do what is said of them, and its table of instruments has all there are.</summary>
public sealed class DeveloperProgramTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "for-developers.md")).ReplaceLineEndings("\n");
    private static readonly GuidelineEvaluator Evaluator = new(RealPack.Library);

    [Fact]
    public void Each_block_stands_in_a_program_that_compiles()
    {
        var program = Lines(File.ReadAllText(Path.Combine(Repository.Root, "tests", "ImrRules.Tests", "Pages", "Programs", "CaseByProgram.cs")).ReplaceLineEndings("\n"));

        foreach (var block in FencedBlock.In(Page).Where(block => block.Language == "csharp"))
            program.Should().ContainInConsecutiveOrder(Lines(block.Text));
    }

    [Fact]
    public void A_case_in_a_program_is_decided_and_says_what_is_missing()
    {
        using var output = new StringWriter();

        CaseByProgram.Decide(Evaluator, output);

        output.ToString().Should().Contain("1. Lumbar epidural steroid injection, L5-S1: NotMedicallyNecessary, Upheld. MTUS Chronic Pain Treatment Guidelines, Epidural Steroid Injections, page 46")
            .And.Contain("   MedicallyNecessary if documented: conservative treatment failed; ")
            .And.Contain("   look at the request: no treatment of the vocabulary is named");
    }

    [Fact]
    public void The_three_ways_ask()
    {
        var asking = () => CaseByProgram.Ask(new RequestReader(RealPack.Library.Vocabulary).Read("MRI of the lumbar spine").Items[0], new());

        asking.Should().NotThrow();
    }

    [Fact]
    public void A_case_as_text_is_written_as_JSON_and_one_with_a_mistake_says_what_was_meant()
    {
        using var output = new StringWriter();

        CaseByProgram.Read(Evaluator, """{ "requested": "2015-01-12", "items": [{ "request": "Mechanical traction, low back" }] }""", output);
        CaseByProgram.Read(Evaluator, """{ "requested": "2015-01-12", "facts": { "red flagg": "yes" }, "items": [{ "request": "Mechanical traction, low back" }] }""", output);

        var lines = output.ToString().Split('\n');
        lines[0].Should().StartWith("{\"schema\":\"imr-evaluate/1\"");
        lines[1].TrimEnd('\r').Should().Be("Error: case.json:1:41: this is not a known fact. Did you mean \"red flag\"?");
    }

    [Fact]
    public void A_host_has_the_store_over_both_layers()
    {
        using var folder = new TemporaryFolder();
        folder.Write("our/sources/own.yaml", "sources:\n  - id: ours\n    title: Our protocol\n    cite as: Our protocol\n    standing: schedule\n    text: paraphrase only\n");
        var services = new ServiceCollection();

        CaseByProgram.Register(services, folder.PathOf("our"));
        using var provider = services.BuildServiceProvider();

        provider.GetRequiredService<GuidelineEvaluator>().Evaluate("Mechanical traction 2 x 4 weeks, low back", new() { RequestDate = new(2015, 1, 12) }).Decision.Should().Be(Decision.None, "in utilization review no gate was checked");
        provider.GetRequiredService<GuidelineStore>().Current.Library.Fingerprint.Should().NotBe(RealPack.Library.Fingerprint);
    }

    [Fact]
    public void Every_instrument_is_in_the_table()
    {
        var published = new List<string>();
        using var listener = new MeterListener { InstrumentPublished = (instrument, _) => { if (instrument.Meter.Name == Telemetry.Name) published.Add(instrument.Name); } };
        _ = Evaluator.Evaluate("traction", new());
        listener.Start();

        published.Should().NotBeEmpty().And.OnlyContain(name => Page.Contains($"| `{name}` | "));
    }

    private static string[] Lines(string text) => [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
}
