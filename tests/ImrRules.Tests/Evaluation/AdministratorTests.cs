using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Evaluation;

/// <summary>What can be said of the guidelines that the claims administrator cites, in made-up words.</summary>
public sealed class AdministratorTests
{
    private const string BlueBook = """
        - id: bath-north
          treatment: moonbath
          regions: [north]
          says: not recommended
        - id: powder
          treatment: powder
          section: Powders
          pages: 12
          says: recommended
        """;

    private static readonly GuidelineEvaluator Evaluator = MadeUpPack.Of(
        ("blue-book", "standing: schedule\nalso cited as: [The Almanac]\nto: requests of 2015-06-30", BlueBook),
        ("blue-book-2", "standing: schedule\nalso cited as: [The Almanac]\nfrom: requests of 2015-07-01\nreplaces: blue-book", BlueBook),
        ("southern-book", "standing: schedule\nregions: [south]", "- id: one\n  treatment: tideglass\n  says: recommended"),
        ("atlas", "standing: leading guideline", "- id: one\n  treatment: moonbath\n  says: recommended")).Evaluator();

    [Fact]
    public void A_citation_that_speaks_to_it_in_force_and_to_the_same_end_is_said_to()
    {
        var citation = Cite("MTUS blue-book, Baths, page 7");

        citation.Should().BeEquivalentTo(new { Source = "blue-book", Section = "Baths", Pages = "7", Says = CitedStance.TheSame, Worth = "It speaks to the request and comes to the same." });
        citation.SpeaksToTheTreatment.Should().Be(new CitationAnswer(true, "Baths, page 7"));
        citation.InForce.Should().Be(new CitationAnswer(true, "for requests to 2015-06-30"));
        citation.SkipsAHigherPlace.Should().Be(new CitationAnswer(false, "nothing higher decides"));
        citation.PageIsHeld.Should().Be(new CitationAnswer(true, "Baths"));
    }

    [Fact]
    public void A_section_on_another_treatment_does_not_speak_to_it_and_where_the_guideline_does_is_said()
    {
        var citation = Cite("blue-book, powder");

        citation.SpeaksToTheTreatment.Should().Be(new CitationAnswer(false, "what it names is on powder, not on moonbath; the same guideline speaks to moonbath under Baths, page 7"));
        citation.Says.Should().Be(CitedStance.NotKnown);
        citation.Worth.Should().Be("It does not speak to what is requested and is no ground for the decision.");
    }

    [Fact]
    public void What_the_library_does_not_hold_of_a_section_is_not_known_and_no_silence()
    {
        Cite("blue-book, Further Matters").SpeaksToTheTreatment!.Answer.Should().BeNull();
        Cite("southern-book", "moonbath", regions: "south").SpeaksToTheTreatment.Should().Be(new CitationAnswer(null, "nothing of it on moonbath is held by this library"));
    }

    [Fact]
    public void A_guideline_on_another_region_does_not_speak_to_it() =>
        Cite("southern-book").SpeaksToTheTreatment.Should().Be(new CitationAnswer(false, "it is on another body region: south"));

    [Fact]
    public void A_lower_place_that_was_not_needed_says_the_opposite()
    {
        var citation = Cite("Non-MTUS Citation atlas");

        citation.Says.Should().Be(CitedStance.TheOpposite);
        citation.SkipsAHigherPlace.Should().Be(new CitationAnswer(true, "rank A, step pre2015-a decides: blue-book, Baths, page 7"));
        citation.Worth.Should().Be("It speaks to the request and supports it, against the decision. It was not needed: a higher place decides.");
    }

    [Fact]
    public void Another_edition_is_not_in_force_and_the_one_that_is_stands_beside_it()
    {
        var citation = Cite("blue-book-2");

        citation.InForce.Should().Be(new CitationAnswer(false, "for requests from 2015-07-01; on the day of this case it is The blue-book"));
        citation.Worth.Should().StartWith("It is not the edition in force.");
    }

    [Fact]
    public void A_name_that_editions_share_means_the_one_in_force() => Cite("The Almanac, Baths").Source.Should().Be("blue-book");

    [Fact]
    public void A_page_of_which_nothing_is_held_is_said_to_be_so() =>
        Cite("blue-book, page 99").PageIsHeld.Should().Be(new CitationAnswer(false, "nothing of it is held by this library"));

    [Fact]
    public void What_is_not_in_the_library_is_said_to_be_so_and_a_lower_place_by_its_own_words()
    {
        var citation = Cite("Non-MTUS Citation The Green Book, baths");

        citation.Source.Should().BeNull();
        citation.SkipsAHigherPlace!.Answer.Should().BeTrue();
        citation.Worth.Should().Be("It is not in this library: what it says is not known here. It was not needed: a higher place decides.");
    }

    [Theory]
    [InlineData("The Claims Administrator did not cite any medical evidence for its decision.")]
    [InlineData("none")]
    [InlineData("")]
    public void That_nothing_is_cited_is_said_with_what_a_denial_must_disclose(string cites)
    {
        var citation = Cite(cites);

        citation.CitesNothing.Should().BeTrue();
        citation.Worth.Should().Contain("8 CCR 9792.8");
    }

    [Fact]
    public void Where_it_is_not_known_what_was_cited_nothing_is_said() =>
        Evaluate(new DisputedItem("moonbath") { Coded = Asked.For("moonbath"), Ur = new UrDecision("denied") }).Should().BeEmpty();

    [Fact]
    public void Several_in_one_cell_are_answered_one_by_one() =>
        Evaluate(Item("Decision based on MTUS blue-book, Baths, and southern-book. Decision based on Non-MTUS Citation atlas; the Green Book.", "moonbath", "north"))
            .Select(citation => citation.Source).Should().Equal("blue-book", "southern-book", "atlas");

    private static AdministratorCitation Cite(string cites, string treatment = "moonbath", string regions = "north") =>
        Evaluate(Item(cites, treatment, regions)).Should().ContainSingle().Subject;

    private static IReadOnlyList<AdministratorCitation> Evaluate(DisputedItem item) => Evaluator.Evaluate(Asked.Searched() with { Items = [item] }).Items[0].Administrator;

    private static DisputedItem Item(string cites, string treatment, string region) =>
        new(treatment) { Coded = Asked.For(treatment, null, null, null, region), Ur = new UrDecision("denied") { Cites = cites } };
}
