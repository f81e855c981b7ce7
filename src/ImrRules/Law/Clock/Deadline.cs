using ImrRules.Law.Penalties;

namespace ImrRules.Law.Clock;

/// <summary>A day, and for limits in hours a time, by which something must be done.</summary>
/// <param name="Act">What must be done.</param>
/// <param name="Rule">The rule in words, such as <c>5 normal business days from receipt</c>.</param>
/// <param name="Basis">What the rule rests on.</param>
public sealed record Deadline(DeadlineAct Act, string Rule, LegalBasis Basis)
{
    /// <summary>The last day that is in time however a disputed point of the count is read; null where the case gives no day to count from.</summary>
    public DateOnly? LatestSafe { get; init; }

    /// <summary>The time on that day, Pacific; null for limits in days, which end with the day.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>The last day by the reading that allows most. It differs from <see cref="LatestSafe"/> only where the count is disputed.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>What a late one costs, where the schedule of penalties says; null otherwise.</summary>
    public Penalty? Penalty { get; init; }
}
