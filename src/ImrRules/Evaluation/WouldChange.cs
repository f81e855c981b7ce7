using ImrRules.Law;

namespace ImrRules.Evaluation;

/// <summary>A smallest set of open facts whose documentation would turn the result.</summary>
/// <param name="Facts">Each fact with the answer that is required.</param>
/// <param name="Outcome">What the result would be.</param>
/// <param name="Supported">The amount that would be supported; null where no number is set.</param>
public sealed record WouldChange(IReadOnlyList<string> Facts, Outcome Outcome, SupportedAmount? Supported);
