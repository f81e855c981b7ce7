using ImrRules.Cases;
using ImrRules.Law;
using ImrRules.Law.Clock;
using ImrRules.Law.Regimes;

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

    /// <summary>The rules of review that the case falls under by its dates.</summary>
    public required RegimeFinding Regime { get; init; }

    /// <summary>In independent medical review, the tests of eligibility: listed as far as the case shows, for the Administrative Director decides them. Empty in utilization review.</summary>
    public IReadOnlyList<LegalCheck> Eligibility { get; init; } = [];

    /// <summary>In independent medical review, what is asked of the reviewer. Empty in utilization review, and where the case names none.</summary>
    public IReadOnlyList<LegalCheck> ReviewerChecks { get; init; } = [];

    /// <summary>In independent medical review, what the written determination must hold, as far as the case gives it. Empty in utilization review.</summary>
    public IReadOnlyList<LegalCheck> Contents { get; init; } = [];

    /// <summary>In independent medical review, what must be done after the determination and by when; empty where the case gives no date of it, and in utilization review.</summary>
    public IReadOnlyList<Deadline> Deadlines { get; init; } = [];

    /// <summary>The versions from which the same inputs give the same bytes years later.</summary>
    public required Versions Versions { get; init; }
}
