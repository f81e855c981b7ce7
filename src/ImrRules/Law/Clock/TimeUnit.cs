namespace ImrRules.Law.Clock;

/// <summary>In what a time limit is counted.</summary>
internal enum TimeUnit
{
    BusinessDays,
    CalendarDays,
    Hours,
}
