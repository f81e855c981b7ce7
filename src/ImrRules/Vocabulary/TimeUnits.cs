namespace ImrRules.Vocabulary;

/// <summary>The units of time that a guideline, a case or a request may use.</summary>
internal static class TimeUnits
{
    public const string Days = "days";
    public const string Weeks = "weeks";
    public const string Months = "months";
    public const string Years = "years";

    public static readonly IReadOnlyList<string> All = [Days, Weeks, Months, Years];

    private static readonly string[] BehindTheCounted = [" a ", " of "];

    /// <summary>The plural name of a unit of time, or null.</summary>
    public static string? Find(string word) => word.ToLowerInvariant() switch
    {
        "day" or "days" => Days,
        "week" or "weeks" => Weeks,
        "month" or "months" => Months,
        "year" or "years" => Years,
        _ => null,
    };

    public static decimal? DaysIn(string unit) => unit switch
    {
        Days => 1m,
        Weeks => 7m,
        Months => 30.4375m,
        Years => 365.25m,
        _ => null,
    };

    /// <summary>A unit for one of it, where the plural is regular; otherwise unchanged.</summary>
    public static string Singular(string unit) =>
        unit.EndsWith('s') && !unit.EndsWith("ss", StringComparison.Ordinal) ? unit[..^1] : unit;

    /// <summary>A unit of several words for one of it: a night a week, one nerve root level.</summary>
    public static string OfOne(string unit)
    {
        var end = BehindTheCounted.Select(word => unit.IndexOf(word, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(unit.Length).Min();
        return Singular(unit[..end]) + unit[end..];
    }
}
