using System.Globalization;
using FluentAssertions;
using ImrRules.Answers;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Requests;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Evaluation;

/// <summary>From where an answer to a fact comes, and about whom it is.</summary>
public sealed class FactTests
{
    [Fact]
    public void An_answer_about_a_region_says_nothing_of_another_region()
    {
        var file = Asked.Searched() with { Facts = [new AnsweredFact("shimmer seen", "yes") { Region = "south" }] };

        OutcomeOf("shimmer seen: yes", Asked.For("moonbath", null, null, null, "north"), file).Should().Be(Outcome.NotMedicallyNecessary);
        OutcomeOf("shimmer seen: yes", Asked.For("moonbath", null, null, null, "south"), file).Should().Be(Outcome.MedicallyNecessary);
    }

    [Fact]
    public void An_answer_about_a_wider_region_holds_for_what_lies_within_it() =>
        OutcomeOf("shimmer seen: yes", Asked.For("moonbath", null, null, null, "northwest"), Asked.Searched() with { Facts = [new AnsweredFact("shimmer seen", "yes") { Region = "north" }] })
            .Should().Be(Outcome.MedicallyNecessary);

    [Theory]
    [InlineData("2003-12-31", "medically necessary, by blue-book/one")]
    [InlineData("2004-01-01", "not medically necessary, by blue-book/one")]
    [InlineData(null, "more information needed, by blue-book/one")]
    public void The_year_of_the_injury_comes_from_its_date(string? injured, string decided)
    {
        var pack = MadeUpPack.Of("- id: one\n  treatment: moonbath\n  says: recommended\n  criteria:\n    - year of harm: less than 2004") with
        {
            MoreWords = "facts:\n  - fact: year of harm\n    type: number\n    worked out: from the date of injury\n    ask: \"In which year was the harm?\"\n",
        };
        var file = Asked.NotAsked() with { DateOfInjury = injured is null ? null : DateOnly.ParseExact(injured, "yyyy-MM-dd", CultureInfo.InvariantCulture) };

        Decided.Of(pack.Evaluator().Evaluate(Asked.For("moonbath"), file)).Should().Be(decided);
    }

    [Fact]
    public void The_answer_of_an_item_wins_over_that_of_the_case()
    {
        var item = new DisputedItem("moonbath") { Coded = Asked.For("moonbath"), Facts = [new AnsweredFact("glow seen", "no")] };
        var file = Asked.Searched("glow seen: yes") with { Items = [item, item with { Facts = [] }] };

        var determined = Evaluator("glow seen: yes").Evaluate(file);

        determined.Items.Select(one => one.Outcome).Should().Equal(Outcome.NotMedicallyNecessary, Outcome.MedicallyNecessary);
    }

    [Fact]
    public void What_the_vocabulary_assumes_is_taken_as_no_and_that_is_said()
    {
        var determination = Evaluator("tide feared: no").Evaluate(Asked.For("moonbath"), Asked.NotAsked());

        determination.Outcome.Should().Be(Outcome.MedicallyNecessary);
        determination.Deciding.Assumptions.Should().Equal("Taken as \"no\", as the case neither answers it nor hints at it: tide feared.");
    }

    [Theory]
    [InlineData("\n  criteria:\n    - tide feared: no")]
    [InlineData("\n  should:\n    - any of:\n        - glow seen: yes\n        - tide feared: no")]
    [InlineData("\n  course:\n    - up to: 8 visits\n      when:\n        - tide feared: no")]
    public void What_a_recommendation_takes_as_no_is_said_also_where_a_higher_one_governs(string asks)
    {
        const string Says = "- id: one\n  treatment: moonbath\n  says: recommended";
        var pack = MadeUpPack.Of(("low", "standing: leading guideline", Says + asks), ("top", "standing: schedule", Says));

        var determination = pack.Evaluator().Evaluate(Asked.For("moonbath"), Asked.NotAsked());

        determination.Deciding.Governs.Should().Be("top/one");
        determination.Deciding.Assumptions.Should().Equal("Taken as \"no\", as the case neither answers it nor hints at it: tide feared.");
    }

    [Theory]
    [InlineData("tide feared at night")]
    [InlineData("a high tide")]
    public void What_a_diagnosis_hints_at_is_asked_and_not_assumed(string diagnosis)
    {
        var determination = Evaluator("tide feared: no").Evaluate(Asked.For("moonbath"), Asked.NotAsked() with { Diagnoses = [new Diagnosis(diagnosis)] });

        determination.Outcome.Should().Be(Outcome.InformationNeeded);
        determination.Deciding.Questions.Should().Equal("Is a tide feared?");
    }

    [Fact]
    public void An_answer_stands_before_what_would_be_assumed()
    {
        OutcomeOf("tide feared: no", Asked.For("moonbath"), Asked.NotAsked("tide feared: yes")).Should().Be(Outcome.NotMedicallyNecessary);
        OutcomeOf("tide feared: no", Asked.For("moonbath"), Asked.NotAsked("tide feared: not asked")).Should().Be(Outcome.InformationNeeded);
    }

    [Fact]
    public void Not_in_the_records_is_doubted_where_a_near_fact_is_documented()
    {
        var determination = Evaluator("glow seen: yes").Evaluate(Asked.For("moonbath"), Asked.Searched("shimmer seen: yes"));

        determination.Deciding.Criteria.Single().Facts.Single().Doubted.Should().Equal("shimmer seen");
        determination.Rationale.Should().EndWith("Not documented in the records searched (Report of the bath house 2014-12-01): glow seen. That is doubtful, as the records do say: shimmer seen (near to glow seen). "
            + "On this record the request is not medically necessary.");
    }

    [Fact]
    public void What_is_met_otherwise_doubts_nothing()
    {
        var determination = Evaluator("any of:\n          - glow seen: yes\n          - gain shown: yes").Evaluate(Asked.For("moonbath"), Asked.Searched("shimmer seen: yes", "gain shown: yes"));

        determination.Outcome.Should().Be(ImrRules.Law.Outcome.MedicallyNecessary);
        determination.Rationale.Should().NotContain("doubtful");
    }

    [Fact]
    public void A_finding_names_the_record_that_says_so_and_its_words()
    {
        var file = Asked.Searched() with { Facts = [new AnsweredFact("glow seen", "yes") { Record = 1, Words = "a faint glow" }] };

        var fact = Evaluator("glow seen: yes").Evaluate(Asked.For("moonbath"), file).Deciding.Criteria.Single().Facts.Single();

        fact.Should().Be(new FactFinding("glow seen", "Is a glow seen?", "yes", "yes") { Origin = "stated", Record = "Report of the bath house 2014-12-01", Words = "a faint glow", Doubted = fact.Doubted });
    }

    [Theory]
    [InlineData("glow seen: not asked")]
    [InlineData("gain shown: yes")]
    public void What_nobody_asked_never_supports_a_refusal(string answer)
    {
        var determination = Evaluator("glow seen: yes").Evaluate(Asked.For("moonbath"), Asked.NotAsked(answer));

        determination.Outcome.Should().Be(Outcome.InformationNeeded);
        determination.Deciding.Criteria.Single().State.Should().Be(CriterionState.NotAsked);
    }

    [Fact]
    public void An_operation_among_the_treatments_answers_what_is_worked_out_from_it()
    {
        var day = Asked.Day.AddDays(-28);
        var file = Asked.NotAsked() with { TreatmentsGiven = [new GivenTreatment("carving") { From = day, To = day }] };

        OutcomeOf("carving done: yes", Asked.For("moonbath"), file).Should().Be(Outcome.MedicallyNecessary);
        OutcomeOf("time since carving: at most 4 weeks", Asked.For("moonbath"), file).Should().Be(Outcome.MedicallyNecessary);
        OutcomeOf("time since carving: less than 4 weeks", Asked.For("moonbath"), file).Should().Be(Outcome.NotMedicallyNecessary);
    }

    [Fact]
    public void A_fact_that_the_vocabulary_does_not_know_throws_with_the_name_meant()
    {
        var evaluate = () => Evaluator("glow seen: yes").Evaluate(Asked.For("moonbath"), Asked.Searched("glow sen: yes"));

        evaluate.Should().Throw<ArgumentException>().WithMessage("The vocabulary does not know a fact of the case or request. Did you mean \"glow seen\"?*");
    }

    [Fact]
    public void An_unknown_fact_of_an_item_throws_too()
    {
        var file = Asked.Searched() with { Items = [new DisputedItem("moonbath") { Facts = [new AnsweredFact("glowing", "yes")] }] };

        new Action(() => Evaluator("glow seen: yes").Evaluate(file)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("glow seen: perhaps")]
    [InlineData("relief: much")]
    [InlineData("dusk lasted: 6")]
    [InlineData("hue: mauve")]
    public void An_answer_that_is_not_understood_throws_with_what_would_be(string answer) =>
        new Action(() => Evaluator("glow seen: yes").Evaluate(Asked.For("moonbath"), Asked.Searched(answer)))
            .Should().Throw<ArgumentException>().WithMessage("*is not understood; it takes*");

    private static Outcome OutcomeOf(string criterion, TreatmentRequest request, CaseFile file) => Evaluator(criterion).Evaluate(request, file).Outcome;

    private static GuidelineEvaluator Evaluator(string criterion) => MadeUpPack.Of($"- id: one\n  treatment: moonbath\n  says: recommended\n  criteria:\n    - {criterion}").Evaluator();
}
