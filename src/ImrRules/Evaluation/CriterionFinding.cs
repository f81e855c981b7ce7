using ImrRules.Answers;

namespace ImrRules.Evaluation;

/// <summary>How one criterion of the governing recommendation stands.</summary>
/// <param name="Text">The criterion as the letter words it.</param>
/// <param name="State">How it stands.</param>
/// <param name="Facts">The facts that it turns on.</param>
public sealed record CriterionFinding(string Text, CriterionState State, IReadOnlyList<FactFinding> Facts)
{
    /// <summary>True for what would be good and decides nothing.</summary>
    public bool Advisory { get; init; }

    /// <summary>Its own pages; null where the recommendation's hold.</summary>
    public string? Pages { get; init; }
}
