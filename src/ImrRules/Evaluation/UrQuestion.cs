namespace ImrRules.Evaluation;

/// <summary>A question that utilization review must ask before it can decide.</summary>
/// <param name="Question">The question.</param>
/// <param name="Of">Of whom it is asked.</param>
/// <param name="By">The last day for it, by the safe reading of the clock; null where the case gives no day to count from.</param>
public sealed record UrQuestion(string Question, string Of, DateOnly? By);
