using FluentAssertions;
using ImrRules.Evaluation;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Evaluation;

/// <summary>A source may cap without recommending: the next in order decides, bounded by the cap.</summary>
public sealed class CapTests
{
    private const string Cap = """
        - id: cap
          treatment: bath
          says: no recommendation
          course:
            - up to: 24 visits
        - id: cap-at-dawn
          treatment: bath
          phases: [dawn]
          says: no recommendation
        """;

    private static readonly GuidelineEvaluator Evaluator = MadeUpPack.Of(("law", "standing: statute", Cap), ("book", "standing: schedule", """
        - id: baths
          treatment: moonbath
          says: recommended
          course:
            - up to: 40 visits
        """)).Evaluator();

    [Theory]
    [InlineData(12, 10, "medically necessary, by book/baths")]
    [InlineData(12, 16, "medically necessary for 8 visits, by book/baths")]
    [InlineData(12, 24, "not medically necessary, by book/baths")]
    public void A_cap_bounds_what_the_next_source_supports(int asked, int before, string decided) =>
        Decided.Of(Evaluate(asked, $"earlier treatment: {before} visits")).Should().Be(decided);

    [Fact]
    public void What_a_cap_refuses_is_cited_from_the_cap() =>
        Evaluate(12, "earlier treatment: 24 visits").Citation!.Recommendation.Should().Be("law/cap");

    [Fact]
    public void A_narrower_word_of_the_same_source_lifts_it() =>
        Decided.Of(Evaluate(12, "earlier treatment: 24 visits", "shimmer seen: yes")).Should().Be("medically necessary, by book/baths");

    [Fact]
    public void A_cap_alone_never_supports() =>
        Decided.Of(Evaluator.Evaluate(Asked.For("bath", visits: 4), Asked.Searched())).Should().Be("no applicable guideline");

    private static Determination Evaluate(int visits, params string[] answers) => Evaluator.Evaluate(Asked.For("moonbath", visits), Asked.Searched(answers));
}
