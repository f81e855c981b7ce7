using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Law;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Evaluation;

/// <summary>Cases in which an answer that nobody gave was once taken for one.</summary>
public sealed class ReviewedCaseTests
{
    [Fact]
    public void A_diagnosis_that_can_not_be_read_leaves_conditions_open_and_is_said()
    {
        var evaluator = MadeUpPack.Of("""
            - id: all
              treatment: tideglass
              says: not recommended
            - id: umber
              treatment: tideglass
              conditions: [umber]
              says: recommended
            """).Evaluator();

        var determination = evaluator.Evaluate(Asked.For("tideglass"), Asked.NotAsked() with { Diagnoses = [new Diagnosis("zzz qqq")] });

        determination.Outcome.Should().Be(Outcome.InformationNeeded);
        determination.Deciding.Assumptions.Should().Contain(assumption => assumption.Contains("zzz qqq", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("without umber, viola", "viola")]
    [InlineData("no umber and viola", "viola")]
    [InlineData("viola without umber", "viola")]
    public void A_denial_ends_with_its_clause(string diagnosis, string condition)
    {
        var evaluator = MadeUpPack.Of($"- id: one\n  treatment: tideglass\n  conditions: [{condition}]\n  says: recommended\n- id: umber\n  treatment: tideglass\n  conditions: [umber]\n  says: not recommended").Evaluator();

        Decided.Of(evaluator.Evaluate(Asked.For("tideglass"), Asked.Searched() with { Diagnoses = [new Diagnosis(diagnosis)] })).Should().Be("medically necessary, by blue-book/one");
    }

    [Fact]
    public void What_must_be_asked_is_asked_also_below_a_cap()
    {
        var evaluator = MadeUpPack.Of(
            ("law", "standing: statute", "- id: cap\n  treatment: bath\n  says: no recommendation\n  course:\n    - up to: 24 visits"),
            ("book", "standing: schedule", "- id: baths\n  treatment: moonbath\n  says: recommended\n  course:\n    - up to: 6 visits\n    - up to: 40 visits\n      when:\n        - gain shown: yes")).Evaluator();

        evaluator.Evaluate(Asked.For("moonbath", visits: 30), Asked.NotAsked()).Outcome.Should().Be(Outcome.InformationNeeded);
    }

    [Fact]
    public void A_cap_counts_the_whole_injury_and_a_course_its_region()
    {
        var evaluator = MadeUpPack.Of(
            ("law", "standing: statute", "- id: cap\n  treatment: bath\n  says: no recommendation\n  course:\n    - up to: 24 visits"),
            ("book", "standing: schedule", "- id: baths\n  treatment: moonbath\n  says: recommended\n  course:\n    - up to: 10 visits")).Evaluator();
        var given = new GivenTreatment("moonbath") { Region = "south", Amount = "20 visits" };

        Decided.Of(evaluator.Evaluate(Asked.For("moonbath", visits: 8, regions: "north"), Asked.Searched() with { TreatmentsGiven = [given] })).Should().Be("medically necessary for 4 visits, by book/baths");
    }

    [Fact]
    public void A_treatment_given_in_words_that_are_not_known_is_no_proof_that_none_was_given()
    {
        var evaluator = MadeUpPack.Of("- id: one\n  treatment: moonbath\n  says: recommended\n  course:\n    - up to: 4 visits").Evaluator();

        evaluator.Evaluate(Asked.For("moonbath", visits: 4), Asked.NotAsked() with { TreatmentsGiven = [new GivenTreatment("some splashing")] }).Outcome.Should().Be(Outcome.InformationNeeded);
    }

    [Fact]
    public void An_item_that_utilization_review_approved_is_not_in_dispute()
    {
        var evaluator = MadeUpPack.Of("- id: one\n  treatment: moonbath\n  says: not recommended\n- id: two\n  treatment: tideglass\n  says: recommended").Evaluator();
        DisputedItem[] items =
        [
            new("moonbath") { Coded = Asked.For("moonbath"), Ur = new UrDecision("approved") },
            new("tideglass") { Coded = Asked.For("tideglass"), Ur = new UrDecision("denied"), Serves = 1 },
        ];

        var determined = evaluator.Evaluate(Asked.Searched() with { Items = items });

        determined.Items.Select(item => item.Decision).Should().Equal(Decision.None, Decision.Overturned);
        determined.Decision.Should().Be(CaseDecision.Overturn);
    }

    [Theory]
    [InlineData("tidegla")]
    [InlineData("moonglass")]
    public void A_coded_treatment_that_is_not_known_is_refused_and_never_found_to_have_no_guideline(string treatment)
    {
        var evaluate = () => MadeUpPack.Of("- id: one\n  treatment: tideglass\n  says: recommended").Evaluator().Evaluate(Asked.For(treatment), Asked.Searched());

        evaluate.Should().Throw<ArgumentException>().WithMessage("The vocabulary does not know a treatment of the case or request.*");
    }
}
