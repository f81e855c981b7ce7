using System.Text.RegularExpressions;
using FluentAssertions;
using ImrRules.Tests.Cli;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Reporting.Letters;

/// <summary>The letters that stand in <c>samples/</c>, draft and final, in every format.</summary>
public sealed class LetterSampleTests
{
    public static TheoryData<string, string> Drafts => new()
    {
        { "text", "draft.txt" }, { "markdown", "draft.md" }, { "html", "draft.html" }, { "json", "draft.json" },
    };

    public static TheoryData<string, string> Finals => new()
    {
        { "text", "final.txt" }, { "markdown", "final.md" }, { "html", "final.html" }, { "json", "final.json" },
    };

    [Theory]
    [MemberData(nameof(Drafts))]
    public void The_draft_of_a_final_determination_is_as_shown(string format, string file)
    {
        var run = ImrRun.Of("letter", SampleLetters.Case, "--details", SampleLetters.Details, "--format", format);

        (run.Exit, run.Error).Should().Be((0, ""));
        Approved.SampleFile(Path.Combine(SampleLetters.Folder, file), WithoutFingerprint(run.Output));
    }

    [Theory]
    [MemberData(nameof(Finals))]
    public void The_final_determination_is_as_shown(string format, string file)
    {
        var run = ImrRun.Of("letter", SampleLetters.Case, "--details", SampleLetters.Details, "--decisions", SampleLetters.Decisions, "--format", format);

        (run.Exit, run.Error).Should().Be((0, ""));
        Approved.SampleFile(Path.Combine(SampleLetters.Folder, file), WithoutFingerprint(run.Output));
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public void The_draft_of_a_decision_of_utilization_review_is_as_shown(string format, string file)
    {
        var run = ImrRun.Of("letter", SampleLetters.UrCase, "--review", "ur", "--details", SampleLetters.UrDetails, "--format", format);

        (run.Exit, run.Error).Should().Be((0, ""));
        Approved.SampleFile(Path.Combine(SampleLetters.UrFolder, file), WithoutFingerprint(run.Output));
    }

    [Theory]
    [MemberData(nameof(Finals))]
    public void The_final_decision_of_utilization_review_is_as_shown_and_what_it_lacks_is_told(string format, string file)
    {
        var run = ImrRun.Of("letter", SampleLetters.UrCase, "--review", "ur", "--details", SampleLetters.UrDetails, "--decisions", SampleLetters.UrDecisions, "--format", format);

        run.Exit.Should().Be(1);
        run.Error.Should().Be("missing: the words on the information and assistance officer. Asked for by 8 CCR 9792.9.1(e)(5) (from memory, unverified).\n");
        Approved.SampleFile(Path.Combine(SampleLetters.UrFolder, file), WithoutFingerprint(run.Output));
    }

    /// <summary>The fingerprint changes with every guideline, the digest with all that a case may hold.</summary>
    private static string WithoutFingerprint(string letter) => Regex.Replace(letter, "(?<=\"(guidelines|case)\":\")[0-9a-f]{32}(?=\")", "(fingerprint)");
}
