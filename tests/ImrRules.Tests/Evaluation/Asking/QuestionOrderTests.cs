using FluentAssertions;
using ImrRules.Cases;
using ImrRules.Evaluation.Asking;
using ImrRules.Tests.Support;
using Xunit;

namespace ImrRules.Tests.Evaluation.Asking;

/// <summary>Which of the open questions of an item is asked first: the one whose answers leave the fewest open, on the average.</summary>
public sealed class QuestionOrderTests
{
    [Fact]
    public void What_alone_can_refuse_is_asked_before_what_others_can_make_up_for() =>
        Order("any of:\n      - glow seen: yes\n      - gain shown: yes", "hue: teal").Should().Equal("hue", "glow seen", "gain shown");

    [Fact]
    public void What_alone_can_support_is_asked_before_what_needs_another() =>
        Order("any of:\n      - all of:\n          - glow seen: yes\n          - gain shown: yes\n      - hue: teal").Should().Equal("hue", "glow seen", "gain shown");

    [Fact]
    public void Equals_are_asked_in_the_order_of_the_page() => Order("gain shown: yes", "glow seen: yes", "relief: at least 50 percent").Should().Equal("gain shown", "glow seen", "relief");

    [Fact]
    public void A_question_says_what_it_takes()
    {
        var questions = Questions(Asked.NotAsked(), "relief: at least 50 percent", "hue: teal");

        questions.Select(question => $"{question.Fact}: {question.Takes}").Should().BeEquivalentTo("relief: a percentage, such as 50 percent", "hue: amber, teal");
        questions.Should().OnlyContain(question => question.About == QuestionAbout.Fact);
    }

    [Fact]
    public void What_is_answered_is_not_asked()
    {
        Questions(Asked.NotAsked("glow seen: yes", "gain shown: not in the records"), "glow seen: yes", "gain shown: yes").Should().BeEmpty();
        Questions(Asked.Searched(), "glow seen: yes").Should().BeEmpty();
    }

    [Fact]
    public void A_body_region_is_asked_for_first_and_belongs_to_the_request()
    {
        var evaluator = MadeUpPack.Of("- id: one\n  treatment: moonbath\n  regions: [north]\n  says: recommended\n  criteria:\n    - glow seen: yes").Evaluator();

        evaluator.QuestionsOn(Of(Asked.NotAsked()), 1).Should().ContainSingle().Which.About.Should().Be(QuestionAbout.Request);
    }

    [Fact]
    public void An_item_that_the_case_does_not_have_is_refused()
    {
        var evaluator = MadeUpPack.Of("- id: one\n  treatment: moonbath\n  says: recommended").Evaluator();

        var act = () => evaluator.QuestionsOn(Of(Asked.NotAsked()), 2);

        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static IEnumerable<string?> Order(params string[] criteria) => Questions(Asked.NotAsked(), criteria).Select(question => question.Fact);

    private static IReadOnlyList<OpenQuestion> Questions(CaseFile file, params string[] criteria) =>
        MadeUpPack.Of($"- id: one\n  treatment: moonbath\n  says: recommended\n  criteria:\n{string.Concat(criteria.Select(criterion => $"    - {criterion}\n"))}").Evaluator().QuestionsOn(Of(file), 1);

    private static CaseFile Of(CaseFile file) => file with { Items = [new DisputedItem("moonbath") { Coded = Asked.For("moonbath") }] };
}
