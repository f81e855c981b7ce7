using ImrRules.Cases;
using ImrRules.Law;

namespace ImrRules.Evaluation;

/// <summary>The recommended determinations of all items of a case.</summary>
public sealed record FinalDetermination
{
    /// <summary>The case as it was given.</summary>
    public required CaseFile Case { get; init; }

    /// <summary>The stage of review.</summary>
    public ReviewStage Review { get; init; }

    /// <summary>The decision on the case; undetermined as long as an item is for a reviewer, and always in utilization review.</summary>
    public CaseDecision Decision { get; init; }

    /// <summary>The items, in the order of the case.</summary>
    public IReadOnlyList<Determination> Items { get; init; } = [];

    /// <summary>The versions from which the same inputs give the same bytes years later.</summary>
    public required Versions Versions { get; init; }
}
