using ImrRules.Guidelines;

namespace ImrRules.Authoring.Differences;

/// <summary>How one recommendation differs from what it was.</summary>
/// <param name="Name">Its full name now; the former one where it is gone.</param>
/// <param name="Kind">In a word.</param>
internal sealed record RecommendationDifference(string Name, DifferenceKind Kind)
{
    /// <summary>The full name that it had before; null where it has kept its name.</summary>
    public string? FormerName { get; init; }

    /// <summary>The keys that say something else, in the order of the page.</summary>
    public IReadOnlyList<KeyChange> Changes { get; init; } = [];

    /// <summary>Where it supports less than before, in words; null where nowhere.</summary>
    public string? SupportsLess { get; init; }

    /// <summary>Where it supports more than before, in words; null where nowhere.</summary>
    public string? SupportsMore { get; init; }

    /// <summary>What else is to be said of it, each a sentence.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>The review that covered it and no longer does; null where there was none, or it still does.</summary>
    public Review? LostReview { get; init; }

    public bool IsWordingOnly => Kind == DifferenceKind.SameMeaning && FormerName is null && Changes.All(change => change.IsWording);
}
