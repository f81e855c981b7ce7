using ImrRules.Law;

namespace ImrRules.Evaluation;

/// <summary>A smallest set of open facts whose documentation would turn the result. What a record denies is never among them.</summary>
/// <param name="Facts">What would have to be documented, all of it; never empty.</param>
/// <param name="Outcome">What the result would be: all of the request is supported, or, where nothing would do that, more of it than now.</param>
/// <param name="Supported">The amount that would be supported; null where no number is set.</param>
public sealed record WouldChange(IReadOnlyList<FactNeeded> Facts, Outcome Outcome, SupportedAmount? Supported)
{
    /// <summary>What would have to be documented, in the words of a letter.</summary>
    public override string ToString() => string.Join("; ", Facts);
}
