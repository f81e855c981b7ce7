namespace ImrRules.Answers;

/// <summary>How much of a treatment was given before. Without a number, why it is not known.</summary>
internal sealed record EarlierAmount(decimal? Number, CriterionState Open, AnswerOrigin Origin)
{
    /// <summary>What was counted of it, where the whole is not known.</summary>
    public decimal AtLeast { get; init; }

    public static EarlierAmount Known(decimal number, AnswerOrigin origin) => new(number, CriterionState.Met, origin);

    public static EarlierAmount Unknown(CriterionState open) => new(null, open, AnswerOrigin.Unanswered);
}
