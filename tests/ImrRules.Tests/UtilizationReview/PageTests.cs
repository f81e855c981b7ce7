using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation.Issuing;
using ImrRules.Law;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.UtilizationReview;

/// <summary>The program that docs/utilization-review.md shows does what it says, and what it says of the case file is what is read.</summary>
public sealed class PageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "utilization-review.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_yaml_is_read_without_a_remark_and_the_program_issues_what_it_can()
    {
        var reading = new CaseReader(RealPack.Library.Vocabulary).Read("case.yaml", Fenced("yaml"));
        var physician = new Physician("Jane Roe, MD", "A12345", "California", "Pain Medicine", [Physician.AnyTreatment]);

        DiagnosticText.Of(reading.Diagnostics).Should().Be("nothing is found\n");
        IssuedByProgram.Issue(RealPack.Library, reading.Case!, physician).Select(issued => issued.Decision).Should().Equal(Decision.Deny, Decision.Modify);
    }

    private static string Fenced(string language) => Page.Split($"```{language}\n")[1].Split("```")[0];
}
