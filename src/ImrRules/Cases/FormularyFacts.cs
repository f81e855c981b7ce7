namespace ImrRules.Cases;

/// <summary>What the drug list of the schedule and the prescription say of a drug that is asked for (8 CCR 9792.27.1 ff). The list itself is not in the library.</summary>
public sealed record FormularyFacts
{
    /// <summary>How the list names the drug: <c>exempt</c>, <c>non-exempt</c> or <c>unlisted</c>; null where nobody looked.</summary>
    public string? Listed { get; init; }

    /// <summary>The days of supply that the list allows in a special or perioperative fill; null where it allows none, or nobody looked.</summary>
    public int? FillDays { get; init; }

    /// <summary>True for a generic or single-source drug, or a brand that the physician justifies; false for another brand; null where not known.</summary>
    public bool? GenericOrJustified { get; init; }

    /// <summary>True where the physician dispenses it; null where not known.</summary>
    public bool? DispensedByPhysician { get; init; }

    /// <summary>The initial visit at which it was prescribed; null where it was not prescribed at one, or where that is not known.</summary>
    public DateOnly? InitialVisit { get; init; }

    /// <summary>The day of the operation around which it is given; null where there is none, or where that is not known.</summary>
    public DateOnly? Surgery { get; init; }
}
