namespace ImrRules.Cases;

/// <summary>The application for independent medical review (DWC Form IMR).</summary>
public sealed record ImrApplication
{
    /// <summary>The day on which the Administrative Director received it; null where not known.</summary>
    public DateOnly? Received { get; init; }

    /// <summary>Who signed it: <c>employee</c>, <c>designee</c> or <c>nobody</c>; null where not known.</summary>
    public string? SignedBy { get; init; }

    /// <summary>The day on which the designee was designated; null where not known, or where the employee signed.</summary>
    public DateOnly? Designated { get; init; }

    /// <summary>True where the written UR decision was attached; null where not known.</summary>
    public bool? DecisionAttached { get; init; }

    /// <summary>True where this treatment was already reviewed on an earlier application; null where not known.</summary>
    public bool? EarlierReview { get; init; }

    /// <summary>The day on which the Administrative Director asked for information; null where nothing was asked, or where that is not known.</summary>
    public DateOnly? InformationAsked { get; init; }

    /// <summary>The day on which that was answered; null where it was not.</summary>
    public DateOnly? InformationAnswered { get; init; }
}
