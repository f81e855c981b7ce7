namespace ImrRules.Vocabulary;

/// <summary>How the dose of one ingredient counts: its amount in a day, multiplied.</summary>
internal sealed class DoseFactor
{
    public const string UsualUnit = "mg";

    public required string Ingredient { get; init; }

    /// <summary>The forms that it is for; empty for every form that no other factor of the ingredient names.</summary>
    public IReadOnlyList<string> Forms { get; init; } = [];

    /// <summary>The unit of the strengths that are multiplied.</summary>
    public string Unit { get; init; } = UsualUnit;

    /// <summary>How long one piece gives its dose, for a strength that is a rate (a patch); null for what is taken at once.</summary>
    public TimeSpan? EachLasts { get; init; }

    /// <summary>The factor, or several that depend on the ingredient's dose in a day, the smallest dose first; empty where it is not counted.</summary>
    public IReadOnlyList<DoseBand> Bands { get; init; } = [];

    /// <summary>Why it is not counted; null where it is.</summary>
    public string? NotCounted { get; init; }

    /// <summary>The band of a daily dose of the ingredient, all that is taken of it together.</summary>
    public DoseBand BandAt(decimal aDay) => Bands.First(band => band.UpTo is not { } most || aDay <= most);
}
