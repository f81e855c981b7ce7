using ImrRules.Law;
using ImrRules.Law.Clock;

namespace ImrRules.Evaluation;

/// <summary>What utilization review has to look at beside the guidelines: the gates before them, the clock, whom to ask.</summary>
public sealed record UtilizationFindings
{
    /// <summary>The gates before any guideline, in their order; the first that is met answers.</summary>
    public IReadOnlyList<LegalCheck> Gates { get; init; } = [];

    /// <summary>The gate that answered; null where the guidelines decide.</summary>
    public LegalCheck? Answered { get; init; }

    /// <summary>The decision that is held back as long as a gate is not checked: no treatment is refused past an open gate. None where nothing is held back.</summary>
    public Decision Withheld { get; init; }

    /// <summary>What must be asked, of whom and by when.</summary>
    public IReadOnlyList<UrQuestion> Questions { get; init; } = [];

    /// <summary>The time limits; null under the rules before 2013, whose limits are not held.</summary>
    public ReviewClock? Clock { get; init; }

    /// <summary>The gates that the case does not let one check.</summary>
    public IEnumerable<LegalCheck> OpenGates => Gates.Where(gate => gate.State == CheckState.NotChecked);
}
