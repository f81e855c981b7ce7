using System.Text.RegularExpressions;
using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Tests.Cli;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Reporting.Letters;

/// <summary>Our letter has the parts of the published ones, in their order, and can be read like one of them.</summary>
public sealed class LetterPartsTests
{
    /// <summary>The reviewing organization of the published letters, by whose name the reader of letters knows the reviewer's part.</summary>
    private const string Organization = "MAXIMUS";

    private static readonly string[] Parts =
    [
        "HOW THE IMR FINAL DETERMINATION WAS MADE", "sent the complete case file to an expert reviewer", "has no affiliation with", "in active clinical practice for more than five years",
        "was selected based on", "is familiar with governing laws", "The Expert Reviewer has the following credentials:", "State(s) of Licensure:", "Certification(s)/Specialty:",
        "CLINICAL CASE SUMMARY", "based on a review of the case file, including all medical records:", "IMR ISSUES, DECISIONS AND RATIONALES",
        "The Final Determination was based on decisions for the disputed items/services set forth below:", ": Upheld", ": Overturned", "Claims Administrator guideline:", "MAXIMUS guideline:", "Decision rationale:",
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_final_letter_has_the_parts_of_a_published_one_in_their_order(bool accepted)
    {
        using var folder = new TemporaryFolder();
        var published = File.ReadAllText(Path.Combine(Repository.Root, "samples", "letters", "low-back-2015.txt"));

        Sequence(Final(folder, SampleLetters.Case, accepted)).Should().Equal(accepted ? Sequence(published) : Sequence(published).Select(part => part == ": Overturned" ? ": Upheld" : part));
    }

    [SharedFact]
    public void The_determination_that_the_project_began_with_goes_in_and_a_letter_with_its_parts_comes_out()
    {
        using var folder = new TemporaryFolder();
        var seed = File.ReadAllText(Path.Combine(Repository.Shared, "seed-determination.txt"));
        var letter = Final(folder, folder.Write("seed.txt", seed), accepted: true);

        Sequence(seed).Should().HaveCount(25);
        Sequence(letter).Should().Equal(Sequence(seed));
    }

    [Fact]
    public void A_final_letter_is_read_like_a_published_one()
    {
        using var folder = new TemporaryFolder();
        var reading = new CaseReader(RealPack.Library.Vocabulary).Read("letter.txt", Final(folder, SampleLetters.Case, accepted: false));

        reading.Diagnostics.Should().BeEmpty();
        var read = reading.Case!;
        (read.Case, read.DateOfInjury, read.DeterminationDate, read.AssignedDate).Should().Be(("CM15-0000000", new DateOnly(2011, 10, 20), new DateOnly(2015, 3, 20), new DateOnly(2015, 3, 2)));
        read.Reviewer!.LicensedIn.Should().Equal("California", "Nevada");
        read.Items.Select(item => item.Request).Should().Equal(
            "Mechanical Traction 2 x 4 weeks for the Lumbar Spine", "Electrical muscle stimulation, neuromuscular, for the Lumbar Spine", "Myofascial Release for the Lumbar Spine");
        read.Items.Should().OnlyContain(item => item.Published!.Decision == "upheld");
        read.Items[2].Published!.Rationale.Should().StartWith("Massage is an option as an adjunct to exercise");
        read.Items[0].Ur!.Cites.Should().Contain("Manual therapy and manipulation");
    }

    /// <summary>A final letter of the sample's reviewer: all as recommended, or as the sample's reviewer decided.</summary>
    private static string Final(TemporaryFolder folder, string file, bool accepted)
    {
        var details = folder.Write("details.yaml", Regex.Replace(File.ReadAllText(SampleLetters.Details), "^organization: .*$", $"organization: {Organization}", RegexOptions.Multiline));
        var decisions = File.ReadAllText(SampleLetters.Decisions).ReplaceLineEndings("\n");
        if (accepted)
            decisions = $"{decisions.Split("decisions:\n")[0]}decisions:\n  - {{ item: 1, decision: upheld }}\n  - {{ item: 2, decision: upheld }}\n  - {{ item: 3, decision: overturned }}\n";
        var run = ImrRun.Of("letter", file, "--details", details, "--decisions", folder.Write("decisions.yaml", decisions));
        run.Error.Split('\n').Should().OnlyContain(line => line.Length == 0 || line.StartsWith("missing: the case number. ", StringComparison.Ordinal));
        return run.Output;
    }

    /// <summary>The parts as they follow one another, whatever the lines and pages.</summary>
    private static string[] Sequence(string letter)
    {
        var text = Regex.Replace(letter.Replace('\f', '\n'), @"Page \d+ of \d+\s*Final Determination Letter for IMR Case Number \S+|\s+", " ");
        return [.. Regex.Matches(Regex.Replace(text, " +", " "), string.Join('|', Parts.Select(Regex.Escape))).Select(match => match.Value)];
    }
}
