using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Evaluation;

/// <summary>To whom a recommendation applies: region, condition and phase, each of which may be open.</summary>
public sealed class ApplicabilityTests
{
    private static readonly GuidelineEvaluator InTheNorth = MadeUpPack.Of("- id: one\n  treatment: moonbath\n  regions: [north]\n  says: not recommended").Evaluator();

    private static readonly GuidelineEvaluator ForUmber = MadeUpPack.Of("""
        - id: umber
          treatment: moonbath
          conditions: [umber]
          says: recommended
        - id: others
          treatment: moonbath
          says: not recommended
        """).Evaluator();

    [Theory]
    [InlineData("north", "not medically necessary, by blue-book/one")]
    [InlineData("northwest", "not medically necessary, by blue-book/one")]
    [InlineData("south", "no applicable guideline")]
    public void A_region_holds_for_what_lies_within_it_and_for_no_other(string region, string decided) =>
        Decided.Of(InTheNorth.Evaluate(Asked.For("moonbath", null, null, null, region), Asked.Searched())).Should().Be(decided);

    [Fact]
    public void A_request_for_a_wider_region_leaves_the_narrower_one_open() =>
        MadeUpPack.Of("- id: one\n  treatment: moonbath\n  regions: [northwest]\n  says: not recommended").Evaluator()
            .Evaluate(Asked.For("moonbath", null, null, null, "north"), Asked.Searched()).Deciding.Questions.Should().Equal("Which body region is it for?");

    [Fact]
    public void A_region_that_the_request_leaves_out_is_taken_from_the_one_of_the_case_and_that_is_said()
    {
        var determination = InTheNorth.Evaluate(Asked.For("moonbath"), Asked.Searched() with { Diagnoses = [new Diagnosis("pain of the north")] });

        Decided.Of(determination).Should().Be("not medically necessary, by blue-book/one");
        determination.Deciding.Assumptions.Should().Contain("The request names no body region; north is taken from the diagnoses.");
    }

    [Fact]
    public void Where_no_diagnosis_names_a_region_it_is_taken_from_the_accepted_body_parts() =>
        InTheNorth.Evaluate(Asked.For("moonbath"), Asked.Searched() with { AcceptedBodyParts = ["north"] }).Deciding.Assumptions
            .Should().Contain("The request names no body region; north is taken from the accepted body parts.");

    [Fact]
    public void Of_two_regions_of_the_case_none_is_chosen_and_the_region_is_asked_for()
    {
        var determination = InTheNorth.Evaluate(Asked.For("moonbath"), Asked.Searched() with { Diagnoses = [new Diagnosis("north"), new Diagnosis("south")] });

        determination.Outcome.Should().Be(Outcome.InformationNeeded);
        determination.Deciding.Questions.Should().Equal("Which body region is it for: north, south?");
        determination.Deciding.Assumptions.Should().ContainSingle(assumption => assumption.Contains("none was chosen", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("umber", "medically necessary, by blue-book/umber")]
    [InlineData("viola", "not medically necessary, by blue-book/others")]
    public void A_condition_holds_where_a_diagnosis_names_it(string diagnosis, string decided) =>
        Decided.Of(ForUmber.Evaluate(Asked.For("moonbath"), Asked.Searched() with { Diagnoses = [new Diagnosis(diagnosis)] })).Should().Be(decided);

    [Fact]
    public void Without_any_diagnosis_a_condition_that_would_change_the_result_is_asked_for()
    {
        var determination = ForUmber.Evaluate(Asked.For("moonbath"), Asked.NotAsked());

        determination.Outcome.Should().Be(Outcome.InformationNeeded);
        determination.Deciding.Questions.Should().Equal("Is one of these diagnosed: umber?");
    }

    [Fact]
    public void A_condition_that_would_not_change_the_result_is_not_asked_for()
    {
        var evaluator = MadeUpPack.Of("""
            - id: umber
              treatment: moonbath
              conditions: [umber]
              says: not recommended
            - id: others
              treatment: moonbath
              says: not recommended
            """).Evaluator();

        Decided.Of(evaluator.Evaluate(Asked.For("moonbath"), Asked.NotAsked())).Should().Be("not medically necessary, by blue-book/others");
    }

    [Theory]
    [InlineData("shimmer seen: yes", "medically necessary, by blue-book/dawn")]
    [InlineData("shimmer seen: no", "not medically necessary, by blue-book/others")]
    [InlineData("shimmer seen: not in the records", "not medically necessary, by blue-book/others")]
    [InlineData("shimmer seen: not asked", "more information needed, by blue-book/others")]
    public void A_phase_is_worked_out_from_its_facts(string answer, string decided) =>
        Decided.Of(AtDawn().Evaluate(Asked.For("moonbath"), Asked.Searched(answer))).Should().Be(decided);

    [Fact]
    public void A_phase_that_the_case_names_replaces_what_would_be_worked_out() =>
        Decided.Of(AtDawn().Evaluate(Asked.For("moonbath"), Asked.Searched("shimmer seen: no") with { Phases = ["dawn"] })).Should().Be("medically necessary, by blue-book/dawn");

    [Theory]
    [InlineData("gain shown: yes", "medically necessary, by blue-book/tuning")]
    [InlineData("gain shown: no", "not medically necessary, by blue-book/others")]
    [InlineData("gain shown: not asked", "not medically necessary, by blue-book/others")]
    public void Beside_the_phase_that_the_case_names_stands_what_the_request_says_of_itself(string answer, string decided)
    {
        var pack = MadeUpPack.Of("""
            - id: tuning
              treatment: moonbath
              phases: [tuning]
              says: recommended
            - id: others
              treatment: moonbath
              says: not recommended
            """) with { MoreWords = "phases:\n  - phase: tuning\n    when:\n      - gain shown: yes\n" };

        Decided.Of(pack.Evaluator().Evaluate(Asked.For("moonbath"), Asked.Searched(answer) with { Phases = ["dawn"] })).Should().Be(decided);
    }

    [Fact]
    public void A_whole_source_can_be_confined_to_a_region()
    {
        var evaluator = MadeUpPack.Of(("chapter", "standing: schedule\nregions: [north]", "- id: one\n  treatment: moonbath\n  says: not recommended")).Evaluator();

        Decided.Of(evaluator.Evaluate(Asked.For("moonbath", null, null, null, "south"), Asked.Searched())).Should().Be("no applicable guideline");
    }

    [Fact]
    public void What_does_not_apply_is_listed_with_the_reason()
    {
        var evaluator = MadeUpPack.Of("""
            - id: elsewhere
              treatment: moonbath
              regions: [south]
              says: recommended
            - id: viola
              treatment: moonbath
              conditions: [viola]
              says: recommended
            - id: dawn
              treatment: moonbath
              phases: [dawn]
              says: recommended
            - id: others
              treatment: moonbath
              says: not recommended
            """).Evaluator();

        var determination = evaluator.Evaluate(Asked.For("moonbath", null, null, null, "north"), Asked.Searched("shimmer seen: no") with { Diagnoses = [new Diagnosis("umber")] });

        determination.PassedOver().Should().Equal("blue-book/dawn: OtherPhase", "blue-book/elsewhere: OtherRegion", "blue-book/viola: OtherCondition");
    }

    private static GuidelineEvaluator AtDawn() => MadeUpPack.Of("""
        - id: dawn
          treatment: moonbath
          phases: [dawn]
          says: recommended
        - id: others
          treatment: moonbath
          says: not recommended
        """).Evaluator();
}
