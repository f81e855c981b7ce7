using ImrRules.Law;

namespace ImrRules.Evaluation;

/// <summary>What a part would come to by another edition, or without the schedule that its request challenges.</summary>
public sealed record OtherResult
{
    /// <summary>What it would come to.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The amount that would be supported; null where no number is set or nothing is supported.</summary>
    public SupportedAmount? Supported { get; init; }

    /// <summary>The place in both legal orders of what would decide; null where nothing would.</summary>
    public Standard? Standard { get; init; }

    /// <summary>What would govern; null where nothing does.</summary>
    public Citation? Citation { get; init; }

    /// <summary>The paragraph that a letter would hold.</summary>
    public required string Rationale { get; init; }
}
