using ImrRules.Vocabulary;

namespace ImrRules.Answers;

/// <summary>The answer to a fact, with where it comes from; without a value, why there is none.</summary>
internal sealed record Answer(Fact Fact, FactValue? Value, AnswerOrigin Origin)
{
    /// <summary>What a fact without a value is: not asked, or not documented.</summary>
    public CriterionState Open { get; init; }

    /// <summary>The record that says so, counted from 1.</summary>
    public int? Record { get; init; }

    /// <summary>The record's words.</summary>
    public string? Words { get; init; }

    /// <summary>What it was worked out from.</summary>
    public string? Basis { get; init; }

    /// <summary>True where the value may be incomplete: what it lacks is open, not absent.</summary>
    public bool Incomplete { get; init; }

    public CriterionState Judge(FactTest test) => Value is null ? Open : test.Passes(Value) switch
    {
        true => CriterionState.Met,
        false => Incomplete ? Open : CriterionState.NotMet,
        null => Open,
    };
}
