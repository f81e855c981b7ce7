namespace ImrRules.Evaluation;

/// <summary>What can be said of one guideline that the claims administrator cites.</summary>
/// <param name="Words">The citation as it was written.</param>
/// <param name="Source">The source's id; null where it is not in this library.</param>
public sealed record AdministratorCitation(string Words, string? Source)
{
    /// <summary>Whether the source is in force on the day; null where it is not in this library.</summary>
    public bool? InForce { get; init; }

    /// <summary>Whether the library holds a recommendation of it on this treatment; null where the source is not in this library.</summary>
    public bool? SpeaksToTheTreatment { get; init; }

    /// <summary>Whether a source of higher standing decides and was skipped; null where the source is not in this library, or nothing governs.</summary>
    public bool? SkipsAHigherPlace { get; init; }
}
