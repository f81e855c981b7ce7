namespace ImrRules.Vocabulary;

/// <summary>One edition of the factors by which the doses of several drugs are summed in one quantity.</summary>
internal sealed class DoseFactorEdition
{
    public required string Edition { get; init; }

    /// <summary>The quantity in which the doses are summed.</summary>
    public required string Quantity { get; init; }

    /// <summary>The day of the request from which it is in force, until the next edition of its quantity is; null for one that was from the beginning, or that adds to another.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The edition beside which it stands: it has factors for what that one leaves out. Null for one that stands alone.</summary>
    public string? AddsTo { get; init; }

    /// <summary>Where the factors were taken from.</summary>
    public required string Origin { get; init; }

    /// <summary>What was held against the origin, in the words of the guideline files: place, content, no.</summary>
    public required string Verified { get; init; }

    public IReadOnlyList<DoseFactor> Factors { get; init; } = [];

    public override string ToString() => Edition;
}
