using ImrRules.Vocabulary;

namespace ImrRules.Evaluation.Asking;

/// <summary>A question that must be answered before an item can be decided.</summary>
/// <param name="Words">The question, as a nurse or a letter puts it.</param>
public sealed record OpenQuestion(string Words)
{
    /// <summary>Where the answer belongs.</summary>
    public QuestionAbout About { get; init; }

    /// <summary>The name of the fact that it asks for; null where it asks for no fact.</summary>
    public string? Fact { get; init; }

    /// <summary>What is understood as an answer: "yes, no", "a percentage, such as 50 percent"; null where it asks for no fact.</summary>
    public string? Takes { get; init; }

    /// <summary>What is tried on the answer: the bounds that tell answers apart.</summary>
    internal IReadOnlyList<FactTest> Tests { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => Words;

    internal static OpenQuestion On(Fact fact, params FactTest[] tests) => new(fact.Ask)
    {
        About = QuestionAbout.Fact,
        Fact = fact.Name,
        Takes = FactValueReader.Expected(fact),
        Tests = tests,
    };

    /// <summary>The questions without repetition, each with all that is tried on its answer.</summary>
    internal static IReadOnlyList<OpenQuestion> Distinct(IEnumerable<OpenQuestion> questions) =>
        [.. questions.GroupBy(question => question.Words).Select(same => same.First() with { Tests = [.. same.SelectMany(question => question.Tests).Distinct()] })];
}
