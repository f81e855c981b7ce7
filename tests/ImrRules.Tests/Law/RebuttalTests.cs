using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Tests.Evaluation;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Law;

/// <summary>Presumption and rebuttal of the schedule. Each test quotes the rule and its source; what was never held against one is marked as from memory.</summary>
public sealed class RebuttalTests
{
    private const string No = "- id: one\n  treatment: moonbath\n  says: not recommended";
    private const string Yes = "- id: one\n  treatment: moonbath\n  says: recommended";

    private static readonly ScheduleChallenge Whole = new() { Statement = "This departs from the schedule.", Cites = "Tides 2014;3:100", Passage = "A bath helps." };

    private static readonly GuidelineEvaluator Evaluator = MadeUpPack.Of(("book", "standing: schedule", No), ("low", "standing: leading guideline", Yes)).Evaluator();

    [Fact]
    public void The_schedule_addresses_it_and_nobody_rebuts_so_the_schedule_governs_15()
    {
        // LC 4604.5(a): presumed correct
        var determination = Evaluate(challenge: null);

        Decided.Of(determination).Should().Be("not medically necessary, by book/one");
        determination.Deciding.Challenge.Should().BeNull();
    }

    [Fact]
    public void A_request_that_rebuts_with_evidence_goes_to_a_reviewer_with_both_sides_and_the_steps_of_weighing_15()
    {
        // LC 4604.5(a): a preponderance of scientific medical evidence that a variance is reasonably required; 8 CCR 9792.25.1
        var determination = Evaluate(Whole);

        determination.Outcome.Should().Be(Outcome.Conflict);
        determination.Decision.Should().Be(Decision.None);
        determination.Citation!.Recommendation.Should().Be("book/one", "the result of the schedule stays visible");
        var challenge = determination.Deciding.Challenge!;
        challenge.GoesToReviewer.Should().BeTrue();
        challenge.BySchedule!.Outcome.Should().Be(Outcome.NotMedicallyNecessary);
        challenge.Beyond!.Outcome.Should().Be(Outcome.MedicallyNecessary);
        challenge.Beyond.Standard!.Higher[0].Reasons.Should().Equal(new ReasonNotApplied(NotApplied.Challenged, "book", "book/one"));
        determination.Deciding.Weighing.Select(step => step.Known).Should().Equal(HowKnown.Read, HowKnown.Read, HowKnown.FromMemory, HowKnown.FromMemory);
        determination.Deciding.Weighing.Should().OnlyContain(step => step.Citation.Contains("9792.25.1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, "Tides 2014;3:100", "a clear statement that it challenges the schedule")]
    [InlineData("This departs from the schedule.", null, "a citation of the guideline or study")]
    public void Without_a_citation_and_a_statement_it_is_no_rebuttal_from_memory(string? statement, string? cites, string lacks)
    {
        // 8 CCR 9792.21.1(b): clear statement, citation, copy of the passage (from memory)
        var determination = Evaluate(Whole with { Statement = statement, Cites = cites });

        Decided.Of(determination).Should().Be("not medically necessary, by book/one");
        determination.Decision.Should().Be(Decision.Upheld);
        var challenge = determination.Deciding.Challenge!;
        challenge.GoesToReviewer.Should().BeFalse();
        challenge.Lacks.Should().Equal(new LegalStep(lacks, "8 CCR 9792.21.1(b)", HowKnown.FromMemory));
    }

    [Fact]
    public void A_missing_copy_of_the_passage_is_said_and_keeps_nothing_from_a_reviewer()
    {
        var challenge = Evaluate(Whole with { Passage = null }).Deciding.Challenge!;

        challenge.GoesToReviewer.Should().BeTrue();
        challenge.Lacks.Select(step => step.Words).Should().Equal("a copy of the passage");
    }

    [Fact]
    public void What_the_schedule_supports_needs_no_challenge()
    {
        var evaluator = MadeUpPack.Of(("book", "standing: schedule", Yes)).Evaluator();

        var determination = evaluator.Evaluate(Asked.Searched() with { Items = [Item(Whole)] }).Items[0];

        determination.Decision.Should().Be(Decision.Overturned);
        determination.Deciding.Challenge!.GoesToReviewer.Should().BeFalse();
    }

    [Fact]
    public void Only_the_schedule_can_be_challenged()
    {
        var evaluator = MadeUpPack.Of(("low", "standing: leading guideline", No)).Evaluator();

        var determination = evaluator.Evaluate(Asked.Searched() with { Items = [Item(Whole)] }).Items[0];

        Decided.Of(determination).Should().Be("not medically necessary, by low/one");
        determination.Deciding.Challenge.Should().BeEquivalentTo(new { GoesToReviewer = false, BySchedule = (OtherResult?)null });
    }

    [Fact]
    public void The_silence_of_the_schedule_refuses_nothing_7()
    {
        // 8 CCR 9792.8(a)(2): may not deny for silence alone
        var silent = MadeUpPack.Of(("book", "standing: schedule", "- id: one\n  treatment: moonbath\n  says: no recommendation")).Evaluator();

        var determination = silent.Evaluate(Asked.For("moonbath"), Asked.Searched());

        determination.Outcome.Should().Be(Outcome.NoApplicableGuideline);
        determination.Decision.Should().Be(Decision.None);
    }

    private static Determination Evaluate(ScheduleChallenge? challenge) => Evaluator.Evaluate(Asked.Searched() with { DeterminationDate = new DateOnly(2015, 6, 1), Items = [Item(challenge)] }).Items[0];

    private static DisputedItem Item(ScheduleChallenge? challenge) => new("moonbath") { Coded = Asked.For("moonbath"), Challenge = challenge };
}
