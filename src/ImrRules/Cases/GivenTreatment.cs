namespace ImrRules.Cases;

/// <summary>A treatment that was already given for this injury. Without dates it counts inside every window.</summary>
/// <param name="Treatment">The treatment's words.</param>
public sealed record GivenTreatment(string Treatment)
{
    /// <summary>The region's words; null where not known.</summary>
    public string? Region { get; init; }

    /// <summary>How much, such as <c>8 visits</c>; null where nobody counted, which is not zero.</summary>
    public string? Amount { get; init; }

    /// <summary>The first day; null where not known.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day; null where not known. For an operation, its day.</summary>
    public DateOnly? To { get; init; }
}
