using FluentAssertions;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Evaluation;

/// <summary>What another recommendation says holds as well.</summary>
public sealed class SeeTests
{
    private const string Bath = """
        - id: bath
          treatment: bath
          says: recommended
          criteria:
            - glow seen: yes
          course:
            - up to: 6 visits
        """;

    [Fact]
    public void Alone_it_is_decided_as_the_other_recommendation_decides()
    {
        var evaluator = With("- id: moonbath\n  treatment: moonbath\n  see: [blue-book/bath]\n");

        var refused = evaluator.Evaluate(Asked.For("moonbath", visits: 9), Asked.Searched("glow seen: no"));
        var cut = evaluator.Evaluate(Asked.For("moonbath", visits: 9), Asked.Searched("glow seen: yes"));

        Decided.Of(refused).Should().Be("not medically necessary, by blue-book/moonbath");
        Decided.Of(cut).Should().Be("medically necessary for 6 visits, by blue-book/moonbath");
        cut.Citation!.Recommendation.Should().Be("blue-book/bath", "the one that decided is cited first");
        cut.Deciding.Citations.Select(citation => citation.Recommendation).Should().Equal("blue-book/bath", "blue-book/moonbath");
    }

    [Theory]
    [InlineData("glow seen: yes", "gain shown: yes", "medically necessary for 4 visits")]
    [InlineData("glow seen: no", "gain shown: yes", "not medically necessary")]
    [InlineData("glow seen: yes", "gain shown: no", "not medically necessary")]
    public void With_says_of_its_own_both_must_support_and_the_stricter_decides(string one, string other, string decided)
    {
        var evaluator = With("""
            - id: moonbath
              treatment: moonbath
              says: recommended
              see: [blue-book/bath]
              criteria:
                - gain shown: yes
              limits:
                - up to: 4 visits
            """);

        Decided.Of(evaluator.Evaluate(Asked.For("moonbath", visits: 5), Asked.Searched(one, other))).Should().Be($"{decided}, by blue-book/moonbath");
    }

    [Fact]
    public void Without_it_a_narrower_recommendation_replaces_the_wider_one_whole()
    {
        var evaluator = With("""
            - id: moonbath
              treatment: moonbath
              says: recommended
            """);

        var determination = evaluator.Evaluate(Asked.For("moonbath", visits: 99), Asked.Searched("glow seen: no"));

        Decided.Of(determination).Should().Be("medically necessary, by blue-book/moonbath");
        determination.PassedOver().Should().Equal("blue-book/bath: Wider");
    }

    [Fact]
    public void A_recommendation_that_refers_to_silence_alone_is_silent()
    {
        var evaluator = MadeUpPack.Of("""
            - id: bath
              treatment: bath
              says: no recommendation
            - id: moonbath
              treatment: moonbath
              see: [blue-book/bath]
            """).Evaluator();

        evaluator.Evaluate(Asked.For("moonbath", visits: 1), Asked.Searched()).Outcome.Should().Be(Outcome.NoApplicableGuideline);
    }

    private static GuidelineEvaluator With(string moonbath) => MadeUpPack.Of($"{Bath}\n{moonbath}").Evaluator();
}
