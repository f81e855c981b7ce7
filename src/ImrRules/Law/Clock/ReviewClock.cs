using ImrRules.Cases;

namespace ImrRules.Law.Clock;

/// <summary>The time limits of utilization review for one request.</summary>
public sealed record ReviewClock
{
    /// <summary>When the review takes place.</summary>
    public KindOfReview Kind { get; init; }

    /// <summary>The kind of request that the limits are for, such as <c>information missing</c>.</summary>
    public required string Request { get; init; }

    /// <summary>The day from which they are counted; null where the case gives none.</summary>
    public DateOnly? DayZero { get; init; }

    /// <summary>The limits, in their order.</summary>
    public IReadOnlyList<Deadline> Deadlines { get; init; } = [];

    /// <summary>Whether the decision that the case names was in time; null where it names none, or where that is disputed.</summary>
    public bool? DecidedInTime { get; init; }

    /// <summary>How it was counted, what was taken where the case does not say, and what follows from a late decision.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>The deadline of an act; null where the request has none.</summary>
    internal Deadline? Of(DeadlineAct act) => Deadlines.FirstOrDefault(deadline => deadline.Act == act);
}
