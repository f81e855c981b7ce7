using ImrRules.Cases;
using ImrRules.Law;
using ImrRules.Law.Gates;
using ImrRules.Requests;

namespace ImrRules.Evaluation;

/// <summary>The recommended determination of one item. It advises a licensed reviewer; it never decides alone.</summary>
public sealed record Determination
{
    /// <summary>The item's number in the case, counted from 1.</summary>
    public int Number { get; init; } = 1;

    /// <summary>The request as it was written.</summary>
    public required string Request { get; init; }

    /// <summary>How the request was read; its doubts and unread words come first in every report.</summary>
    public required RequestReading Reading { get; init; }

    /// <summary>What the guidelines make of it: the most cautious of its parts.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The decision that follows at this stage of review; none where a reviewer must decide.</summary>
    public required Decision Decision { get; init; }

    /// <summary>The part that set the outcome.</summary>
    public required PartDetermination Deciding { get; init; }

    /// <summary>All parts, in the order of the request.</summary>
    public IReadOnlyList<PartDetermination> Parts { get; init; } = [];

    /// <summary>What can be said of the guidelines that the claims administrator cites; empty where none are known.</summary>
    public IReadOnlyList<AdministratorCitation> Administrator { get; init; } = [];

    /// <summary>The gates, the clock and the questions of utilization review; null in independent medical review, and for what was approved already.</summary>
    public UtilizationFindings? Utilization { get; init; }

    /// <summary>What a published determination decided; null where the case is no published letter.</summary>
    public PublishedDecision? Published { get; init; }

    /// <summary>The governing citation; null where no recommendation governs.</summary>
    public Citation? Citation => Deciding.Citations.Count > 0 ? Deciding.Citations[0] : null;

    /// <summary>The amount that is supported; null where no number is set or nothing is supported.</summary>
    public SupportedAmount? Supported => Deciding.Supported;

    /// <summary>True where the statute's cap on visits decides it in utilization review (Labor Code 4604.5(c)).</summary>
    internal bool IsDecidedByVisitCap => Utilization?.Gates.Any(gate => gate is { Name: GateTable.VisitCap, State: CheckState.Met }) ?? false;

    /// <summary>The paragraph of the letter.</summary>
    public string Rationale => Deciding.Rationale;
}
