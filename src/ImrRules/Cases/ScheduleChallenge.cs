namespace ImrRules.Cases;

/// <summary>
/// What a request says against the medical treatment utilization schedule. It counts as a challenge where it states clearly that it is one and cites evidence
/// (8 CCR 9792.21.1(b)); whether the schedule may be left is for a reviewer.
/// </summary>
public sealed record ScheduleChallenge
{
    /// <summary>The request's statement that it challenges the schedule; null where it makes none.</summary>
    public string? Statement { get; init; }

    /// <summary>The guideline or study that it cites; null where it cites none.</summary>
    public string? Cites { get; init; }

    /// <summary>The passage of it that is enclosed; null where none is.</summary>
    public string? Passage { get; init; }

    /// <summary>Whether it is one: stated, and with a citation.</summary>
    internal bool Counts => Statement is not null && Cites is not null;
}
