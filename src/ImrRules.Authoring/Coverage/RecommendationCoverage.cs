using ImrRules.Authoring.Coverage.Searching;

namespace ImrRules.Authoring.Coverage;

/// <summary>The mistakes that could be made in one recommendation, and which of them its examples would notice.</summary>
public sealed record RecommendationCoverage
{
    /// <summary>The recommendation's full name.</summary>
    public required string Recommendation { get; init; }

    /// <summary>The file that holds it.</summary>
    public required string File { get; init; }

    /// <summary>Its line.</summary>
    public int Line { get; init; }

    /// <summary>All mistakes, in the order of the page.</summary>
    public required IReadOnlyList<MistakeResult> Mistakes { get; init; }

    /// <summary>How many an example notices.</summary>
    public int Noticed => Mistakes.Count(mistake => mistake.Notice == Notice.Noticed);

    /// <summary>How many an example could notice.</summary>
    public int Noticeable => Mistakes.Count(mistake => mistake.Notice != Notice.NotToldApart);

    /// <summary>How many no case was found to tell apart from what is written: their words may decide nothing.</summary>
    public int NotToldApart => Mistakes.Count - Noticeable;

    /// <summary>The fewest variations that would notice what no example does.</summary>
    internal IReadOnlyList<Variation> Missing { get; init; } = [];
}
