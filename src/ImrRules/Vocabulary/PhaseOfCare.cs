namespace ImrRules.Vocabulary;

/// <summary>A phase of care (acute, chronic, postsurgical, a flare-up), with the facts from which it is worked out when the case does not name it.</summary>
internal sealed class PhaseOfCare
{
    public required string Name { get; init; }

    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>All must hold for the phase to hold.</summary>
    public IReadOnlyList<FactRequirement> When { get; init; } = [];

    public override string ToString() => Name;
}
