namespace ImrRules.Law.Clock;

/// <summary>
/// Counts normal business days. Saturdays, Sundays and state holidays are none (Labor Code 4600.4(b), since 2020 [41][132]). Whether a Saturday was one before is
/// disputed: the panel decision Pa'u says that it was not [41]. So two counts are kept: the longest, without Saturdays, and the safe one, which lets no disputed Saturday pass.
/// </summary>
internal static class BusinessDays
{
    /// <summary>The first day on which the statute itself excludes Saturdays.</summary>
    public static readonly DateOnly SaturdaysExcluded = new(2020, 1, 1);

    public static bool IsOne(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !StateHolidays.IsObserved(day);

    /// <summary>This day, or the next one that is a business day.</summary>
    public static DateOnly OnOrAfter(DateOnly day)
    {
        while (!IsOne(day))
            day = day.AddDays(1);
        return day;
    }

    /// <summary>So many business days after a day that is not counted itself.</summary>
    public static DateOnly Last(DateOnly from, int days)
    {
        var day = from;
        for (var counted = 0; counted < days;)
        {
            day = day.AddDays(1);
            if (IsOne(day))
                counted++;
        }
        return day;
    }

    /// <summary>The same for two days or more, with each disputed Saturday counted; where the count ends on one, the business day before it.</summary>
    public static DateOnly LatestSafe(DateOnly from, int days)
    {
        var day = from;
        var safe = from;
        for (var counted = 0; counted < days;)
        {
            day = day.AddDays(1);
            if (IsOne(day))
                safe = day;
            if (IsOne(day) || IsDisputed(day))
                counted++;
        }
        return safe;
    }

    private static bool IsDisputed(DateOnly day) => day.DayOfWeek == DayOfWeek.Saturday && day < SaturdaysExcluded && !StateHolidays.IsObserved(day);
}
