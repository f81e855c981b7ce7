namespace ImrRules.Evaluation;

/// <summary>A fact that a criterion turns on, with its answer and where that comes from.</summary>
/// <param name="Fact">The fact's name in the vocabulary.</param>
/// <param name="Question">The question.</param>
/// <param name="Required">The answer that is required.</param>
/// <param name="Answer">The answer; "not in the records" or "not asked" where there is none.</param>
public sealed record FactFinding(string Fact, string Question, string Required, string Answer)
{
    /// <summary>"stated", "worked out", "assumed" or "unanswered".</summary>
    public required string Origin { get; init; }

    /// <summary>The record that says so; null where none is named.</summary>
    public string? Record { get; init; }

    /// <summary>The record's words; null where they are not given.</summary>
    public string? Words { get; init; }

    /// <summary>Facts near to it whose answer makes a "not in the records" doubtful.</summary>
    public IReadOnlyList<string> Doubted { get; init; } = [];
}
