namespace ImrRules.Law.Clock;

/// <summary>A span of days within which a limit ends, by the safe reading and by the one that allows most, with the time of day for limits in hours.</summary>
internal sealed record TimeCount(DateOnly Safe, DateOnly Last, TimeOnly? Time = null)
{
    private const int HoursOfADay = 24;

    /// <summary>The end of a limit that begins here.</summary>
    public TimeCount Add(TimeLimit limit) => limit.Unit switch
    {
        TimeUnit.BusinessDays => new(BusinessDays.LatestSafe(Safe, limit.Number), BusinessDays.Last(Last, limit.Number)),
        TimeUnit.CalendarDays => new(Safe.AddDays(limit.Number), Last.AddDays(limit.Number)),
        _ => InHours(limit.Number / HoursOfADay, limit.From),
    };

    /// <summary>Whole days later at the same time. From a receipt whose time is not known, the safe day is the one before: it may have come in the night.</summary>
    private TimeCount InHours(int days, CountedFrom from) =>
        new(Safe.AddDays(Time is null && from != CountedFrom.Decision ? days - 1 : days), Last.AddDays(days), Time);
}
