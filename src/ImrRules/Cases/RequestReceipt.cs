namespace ImrRules.Cases;

/// <summary>How and when the claims administrator received a request for authorization. It starts the clock of utilization review.</summary>
public sealed record RequestReceipt
{
    /// <summary>The day on which it arrived; null where not known.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The time of day, Pacific; null where not known.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>How it came: <c>fax</c>, <c>mail</c>, <c>e-mail</c> or <c>encrypted e-mail</c>; null where not known.</summary>
    public string? By { get; init; }

    /// <summary>The day on which it was posted; null where it was not mailed, or where that is not known.</summary>
    public DateOnly? Mailed { get; init; }
}
