namespace ImrRules.Vocabulary;

/// <summary>A body region, with the ways in which requests and records word it.</summary>
internal sealed class BodyRegion
{
    public required string Name { get; init; }

    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Wordings that mean the region on both sides ("knees").</summary>
    public IReadOnlyList<string> BothSides { get; init; } = [];

    /// <summary>Whether it has a left and a right.</summary>
    public bool Sided { get; init; }

    /// <summary>The wider regions in which it lies (knee: lower extremity).</summary>
    public IReadOnlyList<string> Within { get; init; } = [];

    /// <summary>The letter and the last number of its spinal levels (L, 5); null where it has none.</summary>
    public SpinalLevels? Levels { get; init; }

    /// <summary>It and all the regions in which it lies, the nearest first; filled when the vocabulary is whole.</summary>
    public IReadOnlyList<string> WithWiderRegions { get; internal set; } = [];

    public override string ToString() => Name;
}
