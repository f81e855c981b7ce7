using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Tests.Cli;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Reporting.Letters;

/// <summary>What docs/letters.md shows is what compiles and what is read.</summary>
public sealed class LetterPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "letters.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_program_writes_a_draft_and_a_final_letter()
    {
        var file = new CaseReader(RealPack.Library.Vocabulary).Read("case.yaml", File.ReadAllText(SampleLetters.Case)).Case!;
        using var draft = new StringWriter();
        using var final = new StringWriter();

        LetterByProgram.Write(new GuidelineEvaluator(RealPack.Library), file, new ReviewerCredentials(["California"], ["Pain Management"]), draft, final);

        draft.ToString().Should().Contain("DRAFT");
        final.ToString().Should().NotContain("DRAFT").And.Contain("Lumbar Spine: Overturned");
    }

    [Fact]
    public void The_file_of_decisions_is_read()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("case.yaml", "case: CM15-1\nrequested: 2015-01-12\nitems:\n  - request: Mechanical traction 2 x 4 weeks for the lumbar spine\n  - request: Mechanical traction 2 x 4 weeks for the lumbar spine\n");

        var run = ImrRun.Of("letter", file, "--decisions", folder.Write("decisions.yaml", Fenced("yaml")));

        run.Error.Split('\n').Should().OnlyContain(line => line.Length == 0 || line.StartsWith("missing: ", StringComparison.Ordinal));
        run.Output.Should().Contain("Final Determination: Partially Overturn").And.Contain("Decision rationale: The trial of 2014 helped.");
    }

    private static string Fenced(string language) => Page.Split($"```{language}\n")[1].Split("```")[0];
}
