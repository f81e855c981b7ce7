using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Cases;

/// <summary>Published determinations, read as cases.</summary>
public sealed class LetterTests
{
    private static readonly CaseReader Reader = new(RealPack.Library.Vocabulary);

    /// <summary>A made-up letter in the layout of published ones, with what trips a reader: split words, a page's own lines, a split request.</summary>
    private const string Letter = """
        Case Number: CM16-0000001 Date Assigned: 12/05/2016
        Decision Date: 12/19/2016 Date of Injury: 10/10/2015
        Priority: Standard UR Denial Date: 11/09/2016
        Application Received: 11/21/2016

        HOW THE IMR FINAL DETERMINATION WAS MADE

        The Expert Reviewer has the following credentials:
        State(s) of Licensure: California
        Certification(s)/Specialty: Physical Medicine & Rehabilitation

        CLINICAL CASE SUMMARY
        The expert reviewer developed the following clinical case summary based on a review of the
        case file, including all medical records:

        The injured worker is a 45-year-old male who sustained an industrial injury on 10/10/2015. The
        injured worker was diagnosed as having lumbar sprain. Per the progress report dated 10/28/2016
        he complained of low back pain.

        IMR ISSUES, DECISIONS AND RATIONALES
        The Final Determination was based on decisions for the disputed items/services set forth below:

        1 MRI of the lumbar spine without contrast: Upheld

        Claims Administrator guideline: Decision based on MTUS ACOEM.

        MAXIMUS guideline: Decision based on MTUS Low Back Complaints 2004.

        Decision rationale: There is no nerve compromise. The request is not medically necessary.

        Page 2

        Twelve sessions of acupuncture: Overturned

        Claims Administrator guideline: The Claims Administrator did not cite any medical evidence
        for its decision.

        MAXIMUS guideline: Decision based on MTUS Acupuncture Treatment 2007.

        Decision rationale: The request is within the guideline.
        """;

    [Fact]
    public void A_letter_becomes_a_case_with_what_was_published_beside_each_item()
    {
        var reading = Reader.Read("letter.txt", Letter);

        DiagnosticText.Of(reading.Diagnostics).Should().Be("nothing is found\n");
        Approved.Match(Dump.Of(reading.Case), "letter");
    }

    [SharedFact]
    public void The_seeds_determination_becomes_a_case()
    {
        var reading = Reader.Read("seed.txt", File.ReadAllText(Path.Combine(Repository.Shared, "seed-determination.txt")));

        var file = reading.Case!;
        file.Age.Should().Be(45);
        file.Sex.Should().Be("female");
        file.DateOfInjury.Should().Be(new DateOnly(2011, 10, 20));
        file.UnansweredFacts.Should().Be(UnansweredFacts.NotAsked);
        file.Diagnoses.Select(diagnosis => diagnosis.Words).Should().Contain("lumbar disc herniation");
        file.Items.Select(item => $"{item.Request}: {item.Published!.Decision}").Should().Equal(
            "Mechanical Traction 2 x 4 weeks for the Lumbar Spine: upheld", "Manipulation Electro-Muscle Stimulation: upheld", "Myofascial Release: overturned");
    }

    [Theory]
    [InlineData("INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE\nA decision was made for each service in dispute:\n1) The request for traction is not medically necessary and appropriate.\n", 1)]
    [InlineData("HOW THE IMR FINAL DETERMINATION WAS MADE\nCLINICAL CASE SUMMARY\nA 40 year old male.\nIMR DECISION(S) AND RATIONALE(S)\n1. Traction is not medically necessary and appropriate.\n", 4)]
    public void The_layouts_of_2013_and_early_2014_are_told_and_refused(string letter, int line)
    {
        var reading = Reader.Read("letter.txt", letter);

        reading.Case.Should().BeNull();
        var found = reading.Diagnostics.Should().ContainSingle().Which;
        found.Message.Should().Contain("2013 or early 2014");
        found.Line.Should().Be(line);
    }
}
