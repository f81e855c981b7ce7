namespace ImrRules.Cases;

/// <summary>What utilization review asked for because it could not decide without it.</summary>
/// <param name="What">What was asked for, in words.</param>
public sealed record InformationAsked(IReadOnlyList<string> What)
{
    /// <summary>The day on which it was asked; null where not known.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>How it was asked, such as <c>fax</c>; null where not known.</summary>
    public string? By { get; init; }

    /// <summary>Of whom; null where not known.</summary>
    public string? Of { get; init; }

    /// <summary>The day on which it came; null where it did not come.</summary>
    public DateOnly? Received { get; init; }

    /// <summary>True where what, when and how are all named: a denial for want of information must say them.</summary>
    internal bool IsComplete => What.Count > 0 && Day is not null && By is not null;
}
