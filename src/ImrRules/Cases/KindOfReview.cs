namespace ImrRules.Cases;

/// <summary>When utilization review takes place, seen from the treatment (8 CCR 9792.6.1).</summary>
public enum KindOfReview
{
    /// <summary>Before the treatment is given.</summary>
    Prospective,

    /// <summary>During a stay in hospital.</summary>
    Concurrent,

    /// <summary>Before the treatment, in haste: an imminent and serious threat to health, or the usual time would be detrimental.</summary>
    Expedited,

    /// <summary>After the treatment was given.</summary>
    Retrospective,
}
