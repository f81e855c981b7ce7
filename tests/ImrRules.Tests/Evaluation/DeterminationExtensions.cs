using ImrRules.Evaluation;

namespace ImrRules.Tests.Evaluation;

/// <summary>Parts of a determination as lines.</summary>
public static class DeterminationExtensions
{
    /// <summary>What would change the result: the facts, and the outcome that they would lead to.</summary>
    public static IEnumerable<string> WouldChange(this Determination determination) =>
        determination.Deciding.WouldChange.Select(change => $"{string.Join(" and ", change.Facts)} -> {change.Outcome}{(change.Supported is null ? "" : $" for {change.Supported}")}");

    /// <summary>What was passed over, with the reason.</summary>
    public static IEnumerable<string> PassedOver(this Determination determination) =>
        determination.Deciding.PassedOver.Select(passed => $"{passed.Recommendation ?? passed.Source}: {passed.Reason}");
}
