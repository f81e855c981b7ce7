using FluentAssertions;
using ImrRules.Law;
using ImrRules.Tests.Evaluation;
using ImrRules.Tests.Support;
using Xunit;
using static ImrRules.Tests.Support.Dates;

namespace ImrRules.Tests.Law;

/// <summary>How a reviewer weighs evidence where guidelines disagree. Numbers in brackets are those of docs/law-sources.md.</summary>
public sealed class WeighingTests
{
    private static readonly MadeUpPack Disagreeing = MadeUpPack.Of(
        ("one", "standing: leading guideline", "- id: yes\n  treatment: moonbath\n  says: recommended"),
        ("other", "standing: leading guideline", "- id: no\n  treatment: moonbath\n  says: not recommended"));

    [Theory]
    [InlineData(0, "Are the studies applicable to this worker? One that is not may not support, deny or modify.", HowKnown.Read, "guidelines disagree: applicable studies alone count [27]")]
    [InlineData(1, "How good is each study, and how far is it biased?", HowKnown.FromMemory, "quality and bias, from memory")]
    [InlineData(2, "Which has the higher level of evidence for this clinical question: 1a systematic review of randomized trials, 1b randomized trial, 2 cohort", HowKnown.FromMemory, "level of evidence, 1a, 1b, 2 ..., from memory")]
    public void Where_guidelines_disagree_a_reviewer_weighs_the_studies_step_by_step(int at, string words, HowKnown known, string row)
    {
        var step = Steps("2015-04-20")[at];

        step.Words.Should().StartWith(words, row);
        (step.Known, step.Citation).Should().Be((known, "8 CCR 9792.25.1"), row);
    }

    [Fact]
    public void It_grades_studies_and_not_guidelines_each_question_by_levels_of_its_own() =>
        Steps("2015-04-20")[^1].Words.Should().Contain("Studies are graded, not guidelines").And.Contain("benefit, harm, diagnosis and prognosis have each their own levels");

    [Fact]
    public void Before_2015_04_20_evidence_was_rated_A_strong_B_moderate_C_limited_I_insufficient_from_memory() =>
        Steps("2015-04-19").Should().Equal(new LegalStep("How strong is the evidence: A strong, B moderate, C limited, I insufficient?", "former 8 CCR 9792.25", HowKnown.FromMemory));

    [Fact]
    public void Nothing_is_to_be_weighed_where_no_guidelines_disagree() =>
        MadeUpPack.Of("- id: one\n  treatment: moonbath\n  says: recommended").Evaluator().Evaluate(Asked.For("moonbath"), Asked.Searched()).Deciding.Weighing.Should().BeEmpty();

    [Fact]
    public void What_is_from_memory_shows_in_the_report()
    {
        var determination = Disagreeing.Evaluator().Evaluate(Asked.For("moonbath"), Asked.Searched() with { DeterminationDate = new DateOnly(2015, 6, 1) });

        Reported.Text(determination).Should().Contain("To weigh 1. Are the studies applicable").And.Contain("(8 CCR 9792.25.1, from memory)");
    }

    private static IReadOnlyList<LegalStep> Steps(string decided)
    {
        var file = Asked.Searched() with { DeterminationDate = Day(decided) };
        var determination = Disagreeing.Evaluator().Evaluate(Asked.For("moonbath"), file);

        determination.Outcome.Should().Be(Outcome.Conflict);
        determination.Decision.Should().Be(Decision.None);
        return determination.Deciding.Weighing;
    }
}
