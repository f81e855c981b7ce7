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
    public void Each_citation_has_the_form_that_a_decision_must_have_and_discloses_the_words_relied_upon_7()
    {
        // 8 CCR 9792.21.1(d), from memory: guideline name, year, chapter or section title, page; 8 CCR 9792.8: the relevant portion is disclosed with a denial
        foreach (var citation in Determined.Items.Select(item => item.Citation!))
        {
            citation.Edition.Should().MatchRegex(@"\w+ .*\(\d{4}\)");
            (citation.Topic.Length > 0 && (citation.Pages ?? citation.Section) is not null).Should().BeTrue();
            (citation.Quote ?? citation.Summary).Should().NotBeNullOrWhiteSpace();
        }
    }

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

    [Fact]
    public void Each_item_stands_at_the_top_of_both_orders_by_the_former_search_as_far_as_its_day_is_known() =>
        Determined.Items.Select(item => item.Deciding.Standard!).Should().OnlyContain(standard =>
            standard.Rank!.Name == "A" && standard.Step!.Name == "pre2015-a" && standard.Higher.Count == 0 && standard.StandIn == "the date of the request");

    [Fact]
    public void The_section_on_manipulation_that_the_administrator_cites_does_not_speak_to_traction()
    {
        var cited = Determined.Items[0].Administrator;

        cited.Select(citation => $"{citation.Source}: {citation.Section}").Should().Equal(
            "mtus-chronic-pain-2009: Manual therapy and manipulation",
            "odg: Low Back Chapter, Chiropractic, Manipulation, Physical Therapy");
        cited[0].SpeaksToTheTreatment.Should().Be(new CitationAnswer(false, "what it names is on manipulation, not on traction"));
        cited[0].InForce!.Answer.Should().BeTrue();
        cited[0].Worth.Should().Be("It does not speak to what is requested and is no ground for the decision.");
        cited[1].SkipsAHigherPlace.Should().Be(new CitationAnswer(true, "rank A, step pre2015-a decides: MTUS ACOEM Chapter 12 Low Back Complaints, Traction, page 300"));
    }

    [Fact]
    public void Where_the_cited_guideline_speaks_to_the_request_elsewhere_that_place_is_named() => Determined.Items.Skip(1).Select(item => item.Administrator[0].SpeaksToTheTreatment!.Words).Should().Equal(
        "what it names is on manipulation, not on neuromuscular electrical stimulation; the same guideline speaks to neuromuscular electrical stimulation under Transcutaneous Electrotherapy, pages 114-116, 121",
        "what it names is on manipulation, not on myofascial release; the same guideline speaks to myofascial release under Massage Therapy, page 60");

    private static CaseFile Read()
    {
        var path = Path.Combine(Repository.Root, "samples", "letters", "low-back-2015.txt");
        return new CaseReader(RealPack.Library.Vocabulary).Read(path, File.ReadAllText(path)).Case!;
    }
}
