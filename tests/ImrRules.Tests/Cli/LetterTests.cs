using FluentAssertions;
using ImrRules.Tests.Reporting.Letters;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Cli;

/// <summary>Files of decisions and details: all mistakes at once, with their places, and never a value of theirs. Nothing is written while there is one.</summary>
public sealed class LetterTests
{
    private const string Reviewer = "reviewer: { number: R-1, licensed in: [California], specialties: [Zebediah] }\ndate: 2015-03-20\nrecords reviewed: [Zebediah]\n";

    [Fact]
    public void All_mistakes_in_a_file_of_decisions_are_told_at_once()
    {
        var error = Decided("""
            reviewer: { licensed in: [California], knows law: yes }
            date: 20 March Zebediah
            decisions:
              - { item: 1, decision: Zebediah }
              - { item: 1, decision: upheld }
              - { item: 9, decision: upheld }
              - { item: 2, decision: overturned }
            """);

        Approved.Match(error, "decisions-with-mistakes");
        error.Should().NotContain("Zebediah");
    }

    [Theory]
    [InlineData("  - { item: 1, decision: upheld }\n  - { item: 2, decision: upheld }\n  - { item: 3, decision: upheld }\n", "the decision on item 3 is not the recommended one: it needs a \"reason\"")]
    [InlineData("  - { item: 1, decision: upheld }\n  - { item: 2, decision: upheld }\n", "item 3 is not decided")]
    [InlineData("  - { item: 1, decision: upheld, cites: a book }\n  - { item: 2, decision: upheld }\n  - { item: 3, decision: overturned }\n", "another guideline is cited without a reason")]
    public void A_decision_that_is_missing_or_differs_without_a_reason_makes_no_letter(string decisions, string message) => Decided($"{Reviewer}decisions:\n{decisions}").Should().Contain(message);

    [Theory]
    [InlineData("", "only a licensed physician may modify or deny")]
    [InlineData(", license number: A1, scope: [acupuncture]", "traction is not within the scope of the physician")]
    public void In_utilization_review_only_a_physician_denies_and_within_scope(string more, string message)
    {
        using var folder = new TemporaryFolder();
        var decisions = folder.Write("decisions.yaml", $$"""
            reviewer: { name: Jane Roe, licensed in: [California], specialties: [Pain Medicine]{{more}} }
            date: 2016-04-05
            records reviewed: [Progress report]
            decisions:
              - { item: 1, decision: denied }
              - { item: 2, decision: approved, reason: the course has begun }
              - { item: 3, decision: information requested }
            """);

        var run = ImrRun.Of("letter", SampleLetters.UrCase, "--review", "ur", "--decisions", decisions);

        (run.Exit, run.Output).Should().Be((2, ""));
        run.Error.Should().Contain(message);
    }

    [Fact]
    public void Details_with_mistakes_make_no_letter()
    {
        using var folder = new TemporaryFolder();
        var details = folder.Write("details.yaml", "organisation: Zebediah\nguideline portions: Zebediah\napplication enclosed: Zebediah\n");

        var run = ImrRun.Of("letter", SampleLetters.Case, "--details", details);

        (run.Exit, run.Output).Should().Be((2, ""));
        Approved.Match(run.Error.Replace(details, "details.yaml"), "details-with-mistakes");
        run.Error.Should().NotContain("Zebediah");
    }

    [Fact]
    public void The_portion_of_a_guideline_and_the_notice_on_tapering_are_missing_until_they_are_supplied()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("case.yaml", """
            case: CM17-1
            injured: 2016-01-10
            requested: 2017-01-12
            diagnoses: [lumbar sprain]
            records: [Report 2017-01-10]
            unanswered facts: not in the records
            drugs in use: [{ drug: cyclobenzaprine, strength: 10 mg, a day: 3 }]
            items:
              - request: "Cyclobenzaprine 10 mg #90"
                ur: { decision: denied, cites: a book }
            """);
        var supplied = folder.Write("details.yaml", "guideline portions:\n  mtus-chronic-pain-2016: Words of the guideline.\ntapering notice: It is to be reduced slowly.\n");

        var (without, with) = (ImrRun.Of("letter", file), ImrRun.Of("letter", file, "--details", supplied));

        OneLine(without.Output).Should().Contain("Item 1: the relevant portion of the guideline, whose words this library does not hold").And.Contain("Item 1: a notice on tapering: a drug that is in use is refused");
        OneLine(with.Output).Should().Contain("Relevant portion of the guideline: ").And.Contain("\"Words of the guideline.\"").And.Contain("It is to be reduced slowly.")
            .And.NotContain("Item 1: the relevant portion").And.NotContain("Item 1: a notice on tapering");
    }

    [Theory]
    [InlineData("case.txt", "decisions and details end in .yaml, .yml or .json")]
    [InlineData("none.yaml", "there is no such file")]
    public void A_file_that_can_not_be_read_is_named(string name, string message)
    {
        using var folder = new TemporaryFolder();
        folder.Write("case.txt", "x");

        var run = ImrRun.Of("letter", SampleLetters.Case, "--decisions", folder.PathOf(name));

        (run.Exit, run.Output).Should().Be((2, ""));
        run.Error.Should().EndWith($"{name}: {message}\n");
    }

    private static string Decided(string decisions)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("decisions.yaml", decisions);
        var run = ImrRun.Of("letter", SampleLetters.Case, "--decisions", file);
        (run.Exit, run.Output).Should().Be((2, ""));
        return run.Error.Replace(file, "decisions.yaml");
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
