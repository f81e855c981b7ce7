using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Reporting;

namespace ImrRules.Cli.Comparing;

/// <summary>An item of which it is known how it was decided, beside what this library makes of it.</summary>
internal sealed record ComparedItem
{
    /// <summary>The file that it stands in.</summary>
    public required string File { get; init; }

    /// <summary>The host's name of the case; null where it has none.</summary>
    public string? Case { get; init; }

    /// <summary>Its number in the case, counted from 1.</summary>
    public required int Number { get; init; }

    public required string Request { get; init; }

    /// <summary>Whether it was overturned when it was published, and not upheld.</summary>
    public required bool WasOverturned { get; init; }

    /// <summary>What the published determination cites; null where that was not read.</summary>
    public string? PublishedCites { get; init; }

    public required Decision Decision { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>What governs; null where nothing does.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Whether the published determination cites the guideline that governs; null where it names none that this library holds.</summary>
    public bool? SameGuideline { get; init; }

    /// <summary>Whether it cites the same section of it, too; null as above.</summary>
    public bool? SameSection { get; init; }

    /// <summary>Why the library decides as it does: what governs and what follows from it, without the guideline's words.</summary>
    public required string Reason { get; init; }

    public string PublishedDecision => DecisionWords.Short(WasOverturned ? Decision.Overturned : Decision.Upheld);

    public bool IsDecidedAlike => Decision == (WasOverturned ? Decision.Overturned : Decision.Upheld);
}
