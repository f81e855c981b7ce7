using ImrRules.Cases;

namespace ImrRules.Law.Gates;

/// <summary>An earlier decision beside a request.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="IsSame">True where it was on the same treatment; null where its words are not understood.</param>
internal sealed record EarlierMatch(EarlierDecision Decision, bool? IsSame);
