using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Law;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Evaluation;

/// <summary>What is supported, row by row.</summary>
public sealed class SupportTests
{
    private const string OnceGlowIsSeen = """
        - id: moonbath
          treatment: moonbath
          says: recommended
          criteria:
            - glow seen: yes
          course:
            - up to: 6 visits
        """;

    [Fact]
    public void What_is_not_recommended_is_not_supported()
    {
        var pack = MadeUpPack.Of("""
            - id: moonbath
              treatment: moonbath
              says: not recommended
            """);

        var determination = pack.Evaluator().Evaluate(Asked.For("moonbath", visits: 1), Asked.Searched());

        Decided.Of(determination).Should().Be("not medically necessary, by blue-book/moonbath");
        determination.WouldChange().Should().BeEmpty();
    }

    [Theory]
    [InlineData("recommended")]
    [InlineData("recommended as an option")]
    public void The_strength_of_a_recommendation_does_not_change_the_outcome(string says)
    {
        var pack = MadeUpPack.Of(OnceGlowIsSeen.Replace("says: recommended", $"says: {says}", StringComparison.Ordinal));

        var determination = pack.Evaluator().Evaluate(Asked.For("moonbath", visits: 6), Asked.Searched("glow seen: yes"));

        Decided.Of(determination).Should().Be("medically necessary, by blue-book/moonbath");
    }

    [Fact]
    public void A_criterion_that_is_not_met_supports_nothing_and_is_named()
    {
        var determination = MadeUpPack.Of(OnceGlowIsSeen).Evaluator().Evaluate(Asked.For("moonbath", visits: 6), Asked.Searched("glow seen: no"));

        Decided.Of(determination).Should().Be("not medically necessary, by blue-book/moonbath");
        determination.Rationale.Should().Contain("What the guideline requires is not met: glow seen.");
        determination.WouldChange().Should().BeEmpty("a documented no is nothing to document");
    }

    [Fact]
    public void A_criterion_that_is_not_documented_supports_nothing_yet_and_names_the_records_searched()
    {
        var determination = MadeUpPack.Of(OnceGlowIsSeen).Evaluator().Evaluate(Asked.For("moonbath", visits: 6), Asked.Searched());

        Decided.Of(determination).Should().Be("not medically necessary, by blue-book/moonbath");
        determination.Rationale.Should().Contain("Not documented").And.Contain("glow seen").And.Contain("Report of the bath house 2014-12-01");
        determination.WouldChange().Should().Equal("glow seen -> MedicallyNecessary for 6 visits");
    }

    [Fact]
    public void A_criterion_that_nobody_asked_about_is_asked_for_and_refuses_nothing()
    {
        var determination = MadeUpPack.Of(OnceGlowIsSeen).Evaluator().Evaluate(Asked.For("moonbath", visits: 6), Asked.NotAsked());

        Decided.Of(determination).Should().Be("more information needed, by blue-book/moonbath");
        determination.Deciding.Questions.Should().Equal("Is a glow seen?");
        determination.Decision.Should().Be(Decision.None);
    }

    [Fact]
    public void A_fact_answered_not_asked_is_open_also_where_the_records_were_searched() =>
        Decided.Of(MadeUpPack.Of(OnceGlowIsSeen).Evaluator().Evaluate(Asked.For("moonbath", visits: 6), Asked.Searched("glow seen: not asked")))
            .Should().Be("more information needed, by blue-book/moonbath");

    [Theory]
    [InlineData(5, "medically necessary, by blue-book/moonbath")]
    [InlineData(6, "medically necessary, by blue-book/moonbath")]
    [InlineData(7, "medically necessary for 6 visits, by blue-book/moonbath")]
    public void What_is_within_the_amount_is_supported_whole_and_what_is_beyond_is_cut(int visits, string decided) =>
        Decided.Of(MadeUpPack.Of(OnceGlowIsSeen).Evaluator().Evaluate(Asked.For("moonbath", visits: visits), Asked.Searched("glow seen: yes"))).Should().Be(decided);

    [Fact]
    public void An_amount_that_the_request_does_not_state_is_supported_as_far_as_the_step_allows_and_that_is_said()
    {
        var determination = MadeUpPack.Of(OnceGlowIsSeen).Evaluator().Evaluate(Asked.For("moonbath"), Asked.Searched("glow seen: yes"));

        Decided.Of(determination).Should().Be("medically necessary, by blue-book/moonbath");
        determination.Rationale.Should().Contain("up to 6 visits");
    }

    [Fact]
    public void What_can_not_be_cut_is_supported_whole_or_not_at_all()
    {
        var pack = MadeUpPack.Of("""
            - id: tideglass
              treatment: tideglass
              says: recommended
              course:
                - up to: 2 levels
            """).Evaluator();

        Decided.Of(pack.Evaluate(Asked.For("tideglass", levels: 2), Asked.Searched())).Should().Be("medically necessary, by blue-book/tideglass");
        Decided.Of(pack.Evaluate(Asked.For("tideglass", levels: 3), Asked.Searched())).Should().Be("not medically necessary, by blue-book/tideglass");
    }

    [Theory]
    [InlineData("all of", "glow seen: yes", "not in the records", "not medically necessary")]
    [InlineData("all of", "glow seen: yes", "not asked", "more information needed")]
    [InlineData("all of", "glow seen: no", "not asked", "not medically necessary")]
    [InlineData("any of", "glow seen: yes", "not asked", "medically necessary")]
    [InlineData("any of", "glow seen: no", "not asked", "more information needed")]
    [InlineData("any of", "glow seen: no", "not in the records", "not medically necessary")]
    [InlineData("at least 2 of", "glow seen: yes", "not asked", "more information needed")]
    public void Groups_are_decided_as_soon_as_the_answers_settle_them(string group, string answer, string other, string decided)
    {
        var pack = MadeUpPack.Of($"""
            - id: moonbath
              treatment: moonbath
              says: recommended
              criteria:
                - {group}:
                    - glow seen: yes
                    - gain shown: yes
            """);

        var determination = pack.Evaluator().Evaluate(Asked.For("moonbath"), Asked.Searched(answer, $"gain shown: {other}"));

        Decided.Of(determination).Should().Be($"{decided}, by blue-book/moonbath");
    }

    [Theory]
    [InlineData("relief: at least 50 percent", "relief: 50 percent", true)]
    [InlineData("relief: more than 50 percent", "relief: 50 percent", false)]
    [InlineData("relief: at most 50 percent", "relief: 51 percent", false)]
    [InlineData("relief: less than 50 percent", "relief: 49 percent", true)]
    [InlineData("dusk lasted: at least 6 weeks", "dusk lasted: 42 days", true)]
    [InlineData("dusk lasted: at least 6 weeks", "dusk lasted: 41 days", false)]
    [InlineData("hue: [amber, teal]", "hue: teal", true)]
    [InlineData("hue: amber", "hue: teal", false)]
    [InlineData("glow seen: no", "glow seen: no", true)]
    public void A_test_holds_an_answer_against_what_the_source_requires(string criterion, string answer, bool met)
    {
        var pack = MadeUpPack.Of($"""
            - id: moonbath
              treatment: moonbath
              says: recommended
              criteria:
                - {criterion}
            """);

        var determination = pack.Evaluator().Evaluate(Asked.For("moonbath"), Asked.Searched(answer));

        determination.Outcome.Should().Be(met ? Outcome.MedicallyNecessary : Outcome.NotMedicallyNecessary);
    }

    [Fact]
    public void What_would_be_good_is_reported_and_never_decides()
    {
        var pack = MadeUpPack.Of("""
            - id: moonbath
              treatment: moonbath
              says: recommended
              should:
                - glow seen: yes
            """);

        var determination = pack.Evaluator().Evaluate(Asked.For("moonbath"), Asked.Searched("glow seen: no"));

        determination.Outcome.Should().Be(Outcome.MedicallyNecessary);
        determination.Deciding.Criteria.Should().ContainSingle().Which.Should().Match<ImrRules.Evaluation.CriterionFinding>(finding => finding.Advisory && finding.State == Answers.CriterionState.NotMet);
    }

    [Fact]
    public void The_advice_of_a_refusal_is_printed_whenever_less_than_the_request_is_supported()
    {
        var pack = MadeUpPack.Of(OnceGlowIsSeen + "\n  if refused: Let the bath cool slowly.").Evaluator();

        pack.Evaluate(Asked.For("moonbath", visits: 9), Asked.Searched("glow seen: yes")).Rationale.Should().EndWith("Let the bath cool slowly.");
        pack.Evaluate(Asked.For("moonbath", visits: 9), Asked.Searched()).Rationale.Should().EndWith("Let the bath cool slowly.");
        pack.Evaluate(Asked.For("moonbath", visits: 6), Asked.Searched("glow seen: yes")).Rationale.Should().NotContain("cool slowly");
    }

    [Fact]
    public void A_treatment_that_the_vocabulary_does_not_know_is_not_understood() =>
        Decided.Of(MadeUpPack.Of(OnceGlowIsSeen).Evaluator().Evaluate("quite another thing", new CaseFile { RequestDate = Asked.Day })).Should().Be("not understood");
}
