namespace ImrRules.Law.Clock;

/// <summary>
/// The holidays that the California Department of Human Resources lists, worked out by rule (Government Code 19853 [129], the department's lists of 2013, 2014 and 2017 [130][131]).
/// One on a Sunday is observed on the Monday; one on a Saturday is not observed, save Veterans Day, on the Friday before.
/// A day that the Governor appoints for one year alone stands in no rule and counts as a business day here, so that no time limit is taken too long.
/// </summary>
internal static class StateHolidays
{
    private static readonly (int Month, int Day)[] Fixed = [(1, 1), (3, 31), (7, 4), (11, 11), (12, 25)];

    private static readonly (int Month, DayOfWeek Weekday, int Nth)[] Moving =
    [
        (1, DayOfWeek.Monday, 3), (2, DayOfWeek.Monday, 3), (5, DayOfWeek.Monday, -1), (9, DayOfWeek.Monday, 1), (11, DayOfWeek.Thursday, 4),
    ];

    private const int VeteransMonth = 11;
    private const int VeteransDay = 11;

    /// <summary>Whether state offices are closed for a holiday on this day.</summary>
    public static bool IsObserved(DateOnly day) => IsFixed(day) || IsMoving(day) || IsDayAfterThanksgiving(day);

    private static bool IsFixed(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday or DayOfWeek.Sunday => false,
        DayOfWeek.Monday => IsNamed(day) || IsNamed(day.AddDays(-1)),
        DayOfWeek.Friday => IsNamed(day) || day is { Month: VeteransMonth, Day: VeteransDay - 1 },
        _ => IsNamed(day),
    };

    private static bool IsNamed(DateOnly day) => Fixed.Contains((day.Month, day.Day));

    private static bool IsMoving(DateOnly day) => Moving.Any(rule => rule.Month == day.Month && rule.Weekday == day.DayOfWeek
        && (rule.Nth > 0 ? (day.Day - 1) / 7 + 1 == rule.Nth : day.Day + 7 > DateTime.DaysInMonth(day.Year, day.Month)));

    private static bool IsDayAfterThanksgiving(DateOnly day) => day is { Month: 11, DayOfWeek: DayOfWeek.Friday } && IsMoving(day.AddDays(-1));
}
