using ImrRules.Answers;
using ImrRules.Guidelines;
using ImrRules.Vocabulary;

namespace ImrRules.Rules;

/// <summary>What of the amount asked for is supported, by the course or by a limit.</summary>
internal sealed record JudgedAmount(Support Support)
{
    /// <summary>How much is supported: of a part, that part; of a request without an amount, the most that it may be. Null where no number is set.</summary>
    public Measure? Supported { get; init; }

    /// <summary>How much is asked for; null where the request does not state it.</summary>
    public decimal? Requested { get; init; }

    /// <summary>What the source allows; null where it sets no number or the amount is not known.</summary>
    public Amount? Allowed { get; init; }

    public EarlierAmount? Earlier { get; init; }

    /// <summary>The pages of the step or limit itself.</summary>
    public string? Pages { get; init; }

    /// <summary>The step that was looked at; null for a limit, and where no step is in force.</summary>
    public CourseStep? Step { get; init; }

    /// <summary>The limit that was looked at; null for a course.</summary>
    public Limit? Limit { get; init; }

    /// <summary>The answer by which a limit on more than this request was judged; null otherwise.</summary>
    public Answer? Answer { get; init; }
}
