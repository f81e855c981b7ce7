using System.Globalization;

namespace ImrRules.Vocabulary;

/// <summary>How long it is from one time to the next, in the words of a case or a guideline: 72 hours, 7 days.</summary>
internal static class Interval
{
    private const int LongestInHours = 72;

    private static readonly TimeSpan Longest = TimeSpan.FromDays(3_660);

    /// <summary>The interval; null where the words name none.</summary>
    public static TimeSpan? Read(string words)
    {
        if (Measure.Split(words.Trim()) is not { Number: > 0 } measure)
            return null;
        var days = measure.Unit is "hour" or "hours" ? measure.Number / 24 : TimeUnits.Find(measure.Unit) is { } unit ? measure.Number * TimeUnits.DaysIn(unit) : null;
        return days is { } known && known <= (decimal)Longest.TotalDays ? TimeSpan.FromTicks((long)(known * TimeSpan.TicksPerDay)) : null;
    }

    public static string Words(decimal days)
    {
        var rounded = decimal.Round(days, 2);
        return rounded <= LongestInHours / 24m
            ? string.Create(CultureInfo.InvariantCulture, $"{rounded * 24:0.#} hours")
            : string.Create(CultureInfo.InvariantCulture, $"{rounded:0.#} days");
    }
}
