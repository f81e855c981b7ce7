using System.Reflection;
using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Tests.Evaluation;
using ImrRules.Tests.Support;
using Xunit;
using static ImrRules.Tests.Support.Dates;

namespace ImrRules.Tests.Law;

/// <summary>
/// The two orders of standards. Each row quotes the law's order as it was read, with its source: Labor Code 4610.5(c)(2) in a copy of 2013 to 2017, 8 CCR 9792.21.1(a),
/// former 8 CCR 9792.25. Numbers in brackets are those of docs/law-sources.md.
/// </summary>
public sealed class OrderOfStandardsTests
{
    private const string Yes = "- id: one\n  treatment: moonbath\n  says: recommended";

    [Theory]
    [InlineData("A, guidelines adopted under LC 5307.27 = the MTUS [1]; step 1, current MTUS [4]", "schedule", "A", "1")]
    [InlineData("A: what the statute itself bounds", "statute", "A", "1")]
    [InlineData("B, peer-reviewed scientific and medical evidence on the service's effectiveness [1]; step 2C, current peer-reviewed studies [4]", "study", "B", "2C")]
    [InlineData("C, nationally recognized professional standards [1]; step 2A, most current ACOEM or ODG [4]", "leading guideline", "C", "2A")]
    [InlineData("C; step 2B, other evidence-based, nationally recognized guidelines [4]", "other guideline", "C", "2B")]
    public void From_2015_04_20_a_source_has_this_rank_and_this_step(string row, string standing, string rank, string step) =>
        Place(standing, "2015-04-20").Should().Be((rank, step), row);

    [Theory]
    [InlineData("a, MTUS presumed correct [6]", "schedule", "A", "pre2015-a")]
    [InlineData("b, silent: other nationally recognized evidence-based guidelines [6]", "leading guideline", "C", "pre2015-b")]
    [InlineData("b, silent: other nationally recognized evidence-based guidelines [6]", "other guideline", "C", "pre2015-b")]
    [InlineData("c, neither: ACOEM strength-of-evidence rating [6]", "study", "B", "pre2015-c")]
    public void Before_2015_04_20_the_search_goes_by_the_former_order(string row, string standing, string rank, string step) =>
        Place(standing, "2015-04-19").Should().Be((rank, step), row);

    [Theory]
    [InlineData("2015-04-19", "2015-04-20", "1")]
    [InlineData("2015-04-20", "2015-04-19", "pre2015-a")]
    public void In_independent_medical_review_the_day_of_the_determination_picks_the_order_not_that_of_the_request(string requested, string decided, string step)
    {
        var file = new CaseFile { RequestDate = Day(requested), DeterminationDate = Day(decided) };

        Evaluate("schedule", file).Deciding.Standard!.Step!.Name.Should().Be(step);
    }

    [Fact]
    public void In_utilization_review_as_in_independent_review_the_search_binds_and_the_day_of_its_own_decision_picks_the_order_4()
    {
        var item = new DisputedItem("moonbath") { Coded = Asked.For("moonbath"), Ur = new UrDecision("denied") { Date = Day("2015-04-19") } };
        var file = new CaseFile { RequestDate = Day("2015-04-10"), DeterminationDate = Day("2015-06-01"), Items = [item] };

        Pack("schedule").Evaluator(new EvaluatorOptions { Review = ReviewStage.Ur }).Evaluate(file).Items[0].Deciding.Standard!.Step!.Name.Should().Be("pre2015-a");
        Pack("schedule").Evaluator().Evaluate(file).Items[0].Deciding.Standard!.Step!.Name.Should().Be("1");
    }

    [Theory]
    [InlineData("2015-04-01", "the date of the request")]
    [InlineData("2015-04-20", null)]
    public void What_stands_in_for_the_day_of_the_decision_is_said_where_a_later_one_could_change_the_order(string requested, string? standIn) =>
        Evaluate("schedule", new CaseFile { RequestDate = Day(requested) }).Deciding.Standard!.StandIn.Should().Be(standIn);

    [Fact]
    public void How_far_a_place_is_verified_shows()
    {
        Place("schedule", "2016-01-04", place => place.Known).Should().Be((HowKnown.Read, HowKnown.Read), "2013 to 2017: read directly [1][3]");
        Place("leading guideline", "2016-01-04", place => place.Known).Should().Be((HowKnown.Inferred, HowKnown.Read), "C holds ODG / ACOEM not adopted: inferred");
        Place("schedule", "2018-01-02", place => place.Known).Should().Be((HowKnown.FromMemory, HowKnown.Read), "now: by a regulation that sends to it [2]; that no bill reordered it is from memory");
    }

    [Theory]
    [InlineData("says: no recommendation", "", "Silent")]
    [InlineData("says: recommended\n  regions: [south]", "", "OtherRegion")]
    [InlineData("says: recommended\n  conditions: [viola]", "", "OtherCondition")]
    [InlineData("says: recommended\n  phases: [dawn]", "", "OtherPhase")]
    [InlineData("says: recommended", "to: requests of 2010-12-31", "OtherEdition")]
    [InlineData(null, "", "NotHeld")]
    public void What_rests_on_a_lower_place_says_of_each_higher_one_why_it_did_not_apply_1_3_4(string? says, string bound, string why)
    {
        var higher = says is null ? "- id: other\n  treatment: powder\n  says: recommended" : $"- id: one\n  treatment: moonbath\n  {says}";
        var pack = MadeUpPack.Of(("top", $"standing: schedule\n{bound}", higher), ("low", "standing: other guideline", Yes));
        var file = Asked.Searched("shimmer seen: no") with { DeterminationDate = Day("2015-05-01"), Diagnoses = [new Diagnosis("umber")] };

        var standard = pack.Evaluator().Evaluate(Asked.For("moonbath", null, null, null, "north"), file).Deciding.Standard!;

        (standard.Rank!.Name, standard.Step!.Name).Should().Be(("C", "2B"));
        Reasons(standard).Should().Equal($"A: {why} of top", "B: NotHeld of ", $"1: {why} of top", "2A: NotHeld of ");
    }

    [Fact]
    public void An_applicable_not_recommended_at_A_ends_the_walk_1_3()
    {
        var pack = MadeUpPack.Of(("top", "standing: schedule", Yes.Replace("recommended", "not recommended", StringComparison.Ordinal)), ("low", "standing: leading guideline", Yes), ("study", "standing: study", Yes));

        Decided.Of(pack.Evaluator().Evaluate(Asked.For("moonbath"), Asked.Searched())).Should().Be("not medically necessary, by top/one");
    }

    [Fact]
    public void What_is_not_held_is_never_called_silent()
    {
        var pack = MadeUpPack.Of(("other", "standing: schedule", "- id: one\n  treatment: powder\n  says: recommended"), ("low", "standing: leading guideline", Yes));

        var standard = pack.Evaluator().Evaluate(Asked.For("moonbath"), Asked.Searched()).Deciding.Standard!;

        standard.Higher.SelectMany(higher => higher.Reasons).Should().OnlyContain(reason => reason.Why == NotApplied.NotHeld);
    }

    [Fact]
    public void Where_nothing_of_A_to_C_applies_D_to_F_are_left_to_the_reviewer_1()
    {
        var determination = MadeUpPack.Of("- id: one\n  treatment: powder\n  says: recommended").Evaluator().Evaluate(Asked.For("moonbath"), Asked.Searched());

        determination.Outcome.Should().Be(Outcome.NoApplicableGuideline);
        var standard = determination.Deciding.Standard!;
        (standard.Rank, standard.Step).Should().Be((null, null));
        standard.Higher.Select(higher => higher.Place.Name).Should().Equal("A", "B", "C", "pre2015-a", "pre2015-b", "pre2015-c");
        standard.Left.Select(place => $"{place.Name}, {place.Meaning}").Should().Equal(
            "D, expert opinion", "E, generally accepted standards of medical practice", "F, a likely benefit where other treatment is not efficacious");
    }

    [Fact]
    public void Where_the_edition_in_force_is_not_held_no_place_was_passed_over_and_A_comes_first()
    {
        var pack = MadeUpPack.Of(("empty", "standing: schedule", null), ("low", "standing: leading guideline", Yes));

        var standard = pack.Evaluator().Evaluate(Asked.For("moonbath"), Asked.Searched()).Deciding.Standard!;

        standard.Higher.Should().BeEmpty();
        standard.Left.Select(place => place.Name).Should().Equal("A", "B", "C", "D", "E", "F");
    }

    [Fact]
    public void A_study_and_a_guideline_that_lead_apart_stand_at_the_highest_place_of_each_order()
    {
        var pack = MadeUpPack.Of(("trial", "standing: study", "- id: one\n  treatment: moonbath\n  says: not recommended"), ("book", "standing: leading guideline", Yes));

        var standard = pack.Evaluator().Evaluate(Asked.For("moonbath"), Asked.Searched()).Deciding.Standard!;

        (standard.Rank!.Name, standard.Step!.Name).Should().Be(("B", "pre2015-b"));
    }

    [Fact]
    public void No_place_can_be_made_without_a_reason_for_each_higher_one()
    {
        typeof(Standard).GetConstructors().Should().BeEmpty("a host can not make one");
        typeof(Standard).GetProperties().Should().OnlyContain(property => property.SetMethod == null, "nor change one that was made");
        var factory = typeof(Standard).GetMethod("At", BindingFlags.Static | BindingFlags.NonPublic)!;
        var standing = Enum.ToObject(factory.GetParameters()[0].ParameterType, 2);
        var decided = Activator.CreateInstance(factory.GetParameters()[1].ParameterType, Day("2015-05-01"), null);
        Func<LegalPlace, IReadOnlyList<ReasonNotApplied>> noReasons = _ => [];

        var make = () => factory.Invoke(null, [standing, decided, noReasons]);

        make.Should().Throw<TargetInvocationException>().WithInnerException<InvalidOperationException>().WithMessage("A result below A needs a reason why A did not apply.");
    }

    private static IEnumerable<string> Reasons(Standard standard) => standard.Higher.SelectMany(higher => higher.Reasons.Select(reason => $"{higher.Place.Name}: {reason.Why} of {reason.Source}"));

    private static (string, string) Place(string standing, string decided) => Place(standing, decided, place => place.Name);

    private static (T, T) Place<T>(string standing, string decided, Func<LegalPlace, T> of)
    {
        var standard = Evaluate(standing, new CaseFile { RequestDate = Day("2014-01-10"), DeterminationDate = Day(decided) }).Deciding.Standard!;
        return (of(standard.Rank!), of(standard.Step!));
    }

    private static Determination Evaluate(string standing, CaseFile file) => Pack(standing).Evaluator().Evaluate(Asked.For("moonbath"), file);

    private static MadeUpPack Pack(string standing) => MadeUpPack.Of(("book", $"standing: {standing}", Yes));
}
