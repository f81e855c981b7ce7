namespace ImrRules.Law.Clock;

/// <summary>No case is as old or as new as these bounds: a day beyond them is a mistake, and is not counted from.</summary>
internal static class CalendarBounds
{
    private const int OldestYear = 1900;
    private const int NewestYear = 2200;

    /// <summary>The day; null where it lies beyond the bounds.</summary>
    public static DateOnly? Countable(this DateOnly? day) => day?.Year is >= OldestYear and <= NewestYear ? day : null;
}
