using ImrRules.Cases;

namespace ImrRules.Law.Clock;

/// <summary>What the clock of utilization review needs to know of a request.</summary>
/// <param name="Kind">When the review takes place.</param>
internal sealed record ClockedRequest(KindOfReview Kind)
{
    /// <summary>True for a drug under the formulary.</summary>
    public bool FormularyDrug { get; init; }

    /// <summary>True where it can not be decided without information that is missing.</summary>
    public bool InformationMissing { get; init; }

    /// <summary>True where another item of the same request is extended for missing information.</summary>
    public bool ExtendedByAnother { get; init; }

    /// <summary>The day on which utilization review decided; null where it has not.</summary>
    public DateOnly? Decided { get; init; }
}
