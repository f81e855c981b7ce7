using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Requests;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Letters;

/// <summary>The published determination that the project began with: its items, decided from the guidelines alone.</summary>
public sealed class SeedLetterTests
{
    private static readonly FinalDetermination Determined = new GuidelineEvaluator(RealPack.Library).Evaluate(Read());

    [Fact]
    public void The_case_is_partially_overturned_as_it_was_published()
    {
        Determined.Decision.Should().Be(CaseDecision.PartiallyOverturn);
        Determined.Items.Select(item => item.Decision.ToString().ToLowerInvariant()).Should().Equal(Determined.Items.Select(item => item.Published!.Decision));
    }

    [Fact]
    public void Each_item_cites_guideline_and_page() => Determined.Items.Select(item => item.Citation!.ToString()).Should().Equal(
        "MTUS ACOEM Chapter 12 Low Back Complaints, Traction, page 300",
        "MTUS Chronic Pain Treatment Guidelines, Transcutaneous Electrotherapy, pages 114-116, 121",
        "MTUS Chronic Pain Treatment Guidelines, Massage Therapy, page 60");

    [Fact]
    public void Two_treatments_run_together_are_one_item_whose_head_is_the_last_and_that_is_in_doubt()
    {
        var reading = Determined.Items[1].Reading;

        reading.Items.Should().ContainSingle().Which.Treatment.Should().Be("neuromuscular electrical stimulation");
        reading.Notes.Should().Contain(note => note.Kind == NoteKind.Alternative && note.Severity == NoteSeverity.Doubt);
    }

    [Fact]
    public void Where_no_visits_and_no_earlier_treatment_are_stated_the_result_says_what_it_assumed_and_how_much_is_supported()
    {
        var release = Determined.Items[2];

        release.Supported.Should().Be(new SupportedAmount(6, "visits") { IsCeiling = true });
        release.Rationale.Should().Contain("The request states no amount; up to 6 visits are supported.");
        release.Deciding.Assumptions.Should().Contain(assumption => assumption.StartsWith("It is assumed that no treatment of this kind", StringComparison.Ordinal));
    }

    private static CaseFile Read()
    {
        var path = Path.Combine(Repository.Root, "samples", "letters", "low-back-2015.txt");
        return new CaseReader(RealPack.Library.Vocabulary).Read(path, File.ReadAllText(path)).Case!;
    }
}
