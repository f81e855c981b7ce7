using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Law;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Evaluation;

/// <summary>Which of several recommendations governs, in the order of the format's list.</summary>
public sealed class GoverningTests
{
    private const string Yes = "- id: one\n  treatment: moonbath\n  says: recommended";
    private const string No = "- id: one\n  treatment: moonbath\n  says: not recommended";
    private const string Silent = "- id: one\n  treatment: moonbath\n  says: no recommendation";

    [Theory]
    [InlineData("statute", "schedule")]
    [InlineData("schedule", "leading guideline")]
    [InlineData("leading guideline", "other guideline")]
    public void A_source_of_higher_standing_decides(string higher, string lower)
    {
        var pack = MadeUpPack.Of(("low", $"standing: {lower}", Yes), ("top", $"standing: {higher}", No));

        var determination = pack.Evaluator().Evaluate(Asked.For("moonbath"), Asked.Searched());

        Decided.Of(determination).Should().Be("not medically necessary, by top/one");
        determination.PassedOver().Should().Equal("low/one: LowerStanding");
    }

    [Fact]
    public void A_study_that_comes_to_the_same_as_a_guideline_changes_nothing()
    {
        var pack = MadeUpPack.Of(("trial", "standing: study", No), ("book", "standing: other guideline", No));

        var determination = pack.Evaluator().Evaluate(Asked.For("moonbath"), Asked.Searched());

        Decided.Of(determination).Should().Be("not medically necessary, by book/one");
        determination.PassedOver().Should().Equal("trial/one: LowerStanding");
    }

    [Theory]
    [InlineData(Yes, No)]
    [InlineData(No, Yes)]
    [InlineData(Yes + "\n  course:\n    - up to: 2 visits", Yes)]
    public void A_study_that_comes_to_something_else_is_a_conflict_as_the_two_legal_orders_lead_apart(string study, string guideline)
    {
        var pack = MadeUpPack.Of(("trial", "standing: study", study), ("book", "standing: other guideline", guideline));

        var determination = pack.Evaluator().Evaluate(Asked.For("moonbath", visits: 4), Asked.Searched());

        determination.Outcome.Should().Be(Outcome.Conflict);
        determination.Decision.Should().Be(Decision.None);
        determination.Deciding.Citations.Select(citation => citation.Recommendation).Should().BeEquivalentTo("book/one", "trial/one");
        determination.Rationale.Should().StartWith("A study, which ranks above guidelines in independent medical review, and a guideline");
    }

    [Fact]
    public void A_source_that_makes_no_recommendation_passes_the_decision_on_and_is_listed()
    {
        var pack = MadeUpPack.Of(("top", "standing: schedule", Silent), ("low", "standing: other guideline", Yes));

        var determination = pack.Evaluator().Evaluate(Asked.For("moonbath"), Asked.Searched());

        Decided.Of(determination).Should().Be("medically necessary, by low/one");
        determination.PassedOver().Should().Equal("top/one: SaysNothing");
    }

    [Fact]
    public void Where_all_are_silent_no_guideline_applies_and_that_refuses_nothing()
    {
        var determination = MadeUpPack.Of(("top", "standing: schedule", Silent)).Evaluator().Evaluate(Asked.For("moonbath"), Asked.Searched());

        Decided.Of(determination).Should().Be("no applicable guideline");
        determination.Decision.Should().Be(Decision.None);
        determination.Rationale.Should().Contain("no reason to refuse");
    }

    [Fact]
    public void A_source_that_takes_precedence_goes_before_its_equal()
    {
        var pack = MadeUpPack.Of(("old", "standing: schedule", Yes), ("new", "standing: schedule\ntakes precedence over: [old]", No));

        var determination = pack.Evaluator().Evaluate(Asked.For("moonbath"), Asked.Searched());

        Decided.Of(determination).Should().Be("not medically necessary, by new/one");
        determination.PassedOver().Should().Equal("old/one: OtherSourceFirst");
    }

    [Theory]
    [InlineData("shimmer seen: yes", false)]
    [InlineData("shimmer seen: no", true)]
    [InlineData("shimmer seen: not in the records", true)]
    public void A_source_that_decides_outside_the_phase_in_which_it_is_first_is_remarked_on(string answer, bool remarked)
    {
        var pack = MadeUpPack.Of(("dawn", "standing: schedule\nfirst in: [dawn]", No));

        var assumptions = pack.Evaluator().Evaluate(Asked.For("moonbath"), Asked.Searched(answer)).Deciding.Assumptions;

        assumptions.Should().Equal(remarked ? ["dawn is written for dawn care, which the case does not show. It is applied as nothing that goes before it speaks to the request."] : Array.Empty<string>());
    }

    [Theory]
    [InlineData("shimmer seen: yes", "not medically necessary, by dawn/one")]
    [InlineData("shimmer seen: no", "conflict")]
    [InlineData("shimmer seen: not asked", "more information needed")]
    public void A_schedule_that_is_first_in_a_phase_goes_before_others_in_that_phase_alone(string answer, string decided)
    {
        var pack = MadeUpPack.Of(("dawn", "standing: schedule\nfirst in: [dawn]", No), ("day", "standing: schedule", Yes));

        Decided.Of(pack.Evaluator().Evaluate(Asked.For("moonbath"), Asked.Searched(answer))).Should().Be(decided);
    }

    [Fact]
    public void Among_schedules_the_phase_goes_before_the_region_and_the_region_before_the_general()
    {
        var file = Asked.Searched("shimmer seen: yes");
        var request = Asked.For("moonbath", null, null, null, "north");
        var (phase, first, region, general) = (("phase", "standing: schedule\nphases: [dawn]", Yes), ("first", "standing: schedule\nfirst in: [dawn]", Yes), ("region", "standing: schedule\nregions: [north]", Yes), ("general", "standing: schedule", Yes));

        Decided.Of(MadeUpPack.Of(general, region, first, phase).Evaluator().Evaluate(request, file)).Should().EndWith("phase/one");
        Decided.Of(MadeUpPack.Of(general, region, first).Evaluator().Evaluate(request, file)).Should().EndWith("first/one");
        Decided.Of(MadeUpPack.Of(general, region).Evaluator().Evaluate(request, file)).Should().EndWith("region/one");
    }

    [Fact]
    public void Among_guidelines_the_better_evidence_goes_first()
    {
        // search steps 2A and 2B: the one with the best evidence [4]
        var pack = MadeUpPack.Of(("weak", "standing: other guideline", Yes + "\n  evidence: consensus"), ("strong", "standing: other guideline", No + "\n  evidence: strong"));

        Decided.Of(pack.Evaluator().Evaluate(Asked.For("moonbath"), Asked.Searched())).Should().Be("not medically necessary, by strong/one");
    }

    [Theory]
    [InlineData("treatment: bath", "treatment: moonbath")]
    [InlineData("treatment: moonbath", "treatment: moonbath\n  conditions: [umber]")]
    [InlineData("treatment: moonbath\n  conditions: [umber, viola]", "treatment: moonbath\n  conditions: [umber]")]
    [InlineData("treatment: moonbath", "treatment: moonbath\n  phases: [dawn]")]
    [InlineData("treatment: moonbath", "treatment: moonbath\n  regions: [north]")]
    [InlineData("treatment: moonbath\n  regions: [north]", "treatment: moonbath\n  phases: [dawn]")]
    [InlineData("treatment: moonbath\n  phases: [dawn]", "treatment: moonbath\n  conditions: [umber]")]
    [InlineData("treatment: bath\n  conditions: [umber]", "treatment: moonbath")]
    public void The_narrower_of_one_source_governs_by_treatment_then_conditions_phases_regions(string wide, string narrow)
    {
        var pack = MadeUpPack.Of($"- id: wide\n  {wide}\n  says: recommended\n- id: narrow\n  {narrow}\n  says: not recommended");

        var determination = pack.Evaluator().Evaluate(Asked.For("moonbath", null, null, null, "north"), Asked.Searched("shimmer seen: yes") with { Diagnoses = [new Diagnosis("umber")] });

        Decided.Of(determination).Should().Be("not medically necessary, by blue-book/narrow");
        determination.PassedOver().Should().Equal("blue-book/wide: Wider");
    }

    [Fact]
    public void Of_equals_that_say_the_same_the_one_that_supports_most_governs()
    {
        var pack = MadeUpPack.Of("""
            - id: few
              treatment: moonbath
              says: recommended
              course:
                - up to: 4 visits
            - id: more
              treatment: moonbath
              says: recommended
              course:
                - up to: 6 visits
            """);

        var determination = pack.Evaluator().Evaluate(Asked.For("moonbath", visits: 8), Asked.Searched());

        Decided.Of(determination).Should().Be("medically necessary for 6 visits, by blue-book/more");
        determination.PassedOver().Should().Equal("blue-book/few: SupportsNoMore");
    }

    [Fact]
    public void Equals_that_disagree_are_a_conflict_for_a_reviewer()
    {
        var pack = MadeUpPack.Of("- id: for\n  treatment: moonbath\n  says: recommended\n- id: against\n  treatment: moonbath\n  says: not recommended");

        var determination = pack.Evaluator().Evaluate(Asked.For("moonbath"), Asked.Searched());

        determination.Outcome.Should().Be(Outcome.Conflict);
        determination.Decision.Should().Be(Decision.None);
        determination.Deciding.Citations.Select(citation => citation.Recommendation).Should().BeEquivalentTo("blue-book/for", "blue-book/against");
        determination.Rationale.Should().Contain("A reviewer decides");
    }

    [Fact]
    public void A_region_within_another_is_the_narrower()
    {
        var evaluator = MadeUpPack.Of("""
            - id: north
              treatment: tideglass
              regions: [north]
              says: recommended
            - id: northwest
              treatment: tideglass
              regions: [northwest]
              says: not recommended
            """).Evaluator();

        Decided.Of(evaluator.Evaluate(Asked.For("tideglass", regions: "northwest"), Asked.Searched())).Should().Be("not medically necessary, by blue-book/northwest");
    }

    [Fact]
    public void A_schedule_in_force_of_which_nothing_is_held_ends_the_walk()
    {
        var pack = MadeUpPack.Of(("empty", "standing: schedule", null), ("low", "standing: other guideline", No));

        var determination = pack.Evaluator().Evaluate(Asked.For("moonbath"), Asked.Searched());

        Decided.Of(determination).Should().Be("no applicable guideline");
        determination.Rationale.Should().StartWith("The edition in force is not held by this library: nothing of The empty.").And.NotContain("silent");
        determination.PassedOver().Should().Equal("low/one: LowerStanding", "empty: NotHeld");
    }

    [Theory]
    [InlineData("", "no applicable guideline")]
    [InlineData("\ntakes precedence over: [empty]", "medically necessary, by held/one")]
    [InlineData("\nregions: [north]", "medically necessary, by held/one")]
    public void Beside_a_schedule_of_which_nothing_is_held_another_one_decides_only_where_it_goes_before_it(string held, string decided)
    {
        var pack = MadeUpPack.Of(("empty", "standing: schedule", null), ("held", "standing: schedule" + held, Yes));

        Decided.Of(pack.Evaluator().Evaluate(Asked.For("moonbath", null, null, null, "north"), Asked.Searched())).Should().Be(decided);
    }

    [Theory]
    [InlineData("shimmer seen: yes", "no applicable guideline")]
    [InlineData("shimmer seen: no", "not medically necessary, by held/one")]
    [InlineData("shimmer seen: not asked", "more information needed, by held/one")]
    public void Whether_a_schedule_of_which_nothing_is_held_goes_first_in_an_open_phase_is_asked_before_another_one_refuses(string answer, string decided)
    {
        var pack = MadeUpPack.Of(("empty", "standing: schedule\nfirst in: [dawn]", null), ("held", "standing: schedule\nregions: [north]", No));

        Decided.Of(pack.Evaluator().Evaluate(Asked.For("moonbath", null, null, null, "north"), Asked.Searched(answer))).Should().Be(decided);
    }

    [Fact]
    public void Of_several_schedules_in_force_and_not_held_the_one_on_the_region_is_named()
    {
        var pack = MadeUpPack.Of(("general", "standing: schedule", null), ("northern", "standing: schedule\nregions: [north]", null), ("southern", "standing: schedule\nregions: [south]", null), ("low", "standing: other guideline", Yes));

        pack.Evaluator().Evaluate(Asked.For("moonbath", null, null, null, "north"), Asked.Searched()).Rationale.Should().Contain("nothing of The northern.");
    }

    [Fact]
    public void Where_no_region_is_known_none_on_a_region_is_named()
    {
        var pack = MadeUpPack.Of(("general", "standing: schedule", null), ("northern", "standing: schedule\nregions: [north]", null), ("low", "standing: other guideline", Yes));

        pack.Evaluator().Evaluate(Asked.For("moonbath"), Asked.Searched()).Rationale.Should().Contain("nothing of The general.");
    }

    [Fact]
    public void Of_two_schedules_of_which_nothing_is_held_the_same_one_is_told_in_whichever_order_they_stand()
    {
        (string, string, string?) one = ("empty", "standing: schedule", null), other = ("void", "standing: schedule", null), low = ("low", "standing: other guideline", No);

        var told = new[] { MadeUpPack.Of(one, other, low), MadeUpPack.Of(low, other, one) }.Select(pack => pack.Evaluator().Evaluate(Asked.For("moonbath"), Asked.Searched()).Rationale);

        told.Should().AllSatisfy(rationale => rationale.Should().StartWith("The edition in force is not held by this library: nothing of The empty."));
    }

    [Fact]
    public void A_schedule_of_which_nothing_is_held_on_the_treatment_is_not_called_silent()
    {
        var pack = MadeUpPack.Of(("other", "standing: schedule", "- id: one\n  treatment: powder\n  says: recommended"), ("low", "standing: other guideline", Yes));

        var determination = pack.Evaluator().Evaluate(Asked.For("moonbath"), Asked.Searched());

        Decided.Of(determination).Should().Be("medically necessary, by low/one");
        determination.PassedOver().Should().Equal("other: NotHeld");
        determination.Deciding.PassedOver.Should().OnlyContain(passed => passed.Words.Contains("held by this library", StringComparison.Ordinal));
    }

    [Fact]
    public void A_schedule_of_which_nothing_is_held_ends_no_walk_where_it_is_about_another_region()
    {
        var pack = MadeUpPack.Of(("empty", "standing: schedule\nregions: [south]", null), ("low", "standing: other guideline", Yes));

        Decided.Of(pack.Evaluator().Evaluate(Asked.For("moonbath", null, null, null, "north"), Asked.Searched())).Should().Be("medically necessary, by low/one");
    }
}
