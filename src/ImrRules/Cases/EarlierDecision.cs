namespace ImrRules.Cases;

/// <summary>An earlier decision of utilization review on a request for this injury.</summary>
/// <param name="Request">The request as it was written.</param>
/// <param name="Decision"><c>approved</c>, <c>modified</c> or <c>denied</c>; null where not known.</param>
public sealed record EarlierDecision(string Request, string? Decision)
{
    /// <summary>The day of the decision; null where not known.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>True where the same physician or practice group asked; null where not known.</summary>
    public bool? SamePhysician { get; init; }

    /// <summary>True where the new request documents a change in the facts that are material; null where not known.</summary>
    public bool? ChangeInFacts { get; init; }
}
