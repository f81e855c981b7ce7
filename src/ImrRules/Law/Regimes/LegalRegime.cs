namespace ImrRules.Law.Regimes;

/// <summary>One of the bodies of rules under which a request for treatment is reviewed, each for its own dates.</summary>
public sealed record LegalRegime
{
    /// <summary>The year from which it is known, such as <c>2013</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Which cases it is for.</summary>
    public required string Condition { get; init; }

    /// <summary>Its sections.</summary>
    public required string Sections { get; init; }

    /// <summary>Where a dispute over a decision on medical necessity goes.</summary>
    public required string DisputesGoTo { get; init; }

    /// <summary>True where such a dispute goes to independent medical review.</summary>
    public bool HasIndependentReview { get; init; }

    /// <summary>What of it is not known here; null where nothing is.</summary>
    public string? NotSeen { get; init; }

    /// <summary>What it rests on.</summary>
    public required LegalBasis Basis { get; init; }
}
