using System.Globalization;

namespace ImrRules.Diagnostics;

/// <summary>Reads days as people write them, to say how they are written here.</summary>
internal static class DayWords
{
    public const string Form = "yyyy-MM-dd";

    private static readonly string[] Certain =
        ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy M d", "yyyyMMdd", "MMMM d, yyyy", "MMMM d yyyy", "MMM d, yyyy", "MMM d yyyy", "d MMMM yyyy", "d MMM yyyy", "MMM. d, yyyy", "yyyy-MMM-d", "d-MMM-yyyy"];

    private static readonly string[] MonthFirst = ["M/d/yyyy", "M-d-yyyy", "M.d.yyyy", "M/d/yy"];

    private static readonly string[] DayFirst = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "d/M/yy"];

    /// <summary>A day as the format has it, and in no other way: 02/03/2015 is two days.</summary>
    public static DateOnly? Read(string words) => Exact(words, [Form]);

    /// <summary>The same day written as the format has it; null where the words are no day, or could be two.</summary>
    public static string? Same(string words) => Exact(Plain(words), Certain)?.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>What to write.</summary>
    public static string Advice(string words)
    {
        var plain = Plain(words);
        if (LastDay(plain) is { } last)
            return $"Days of {plain[..7]} end with {last}.";
        var days = new[] { Exact(plain, Certain), Exact(plain, MonthFirst), Exact(plain, DayFirst) }.OfType<DateOnly>().Distinct().Select(day => day.ToString(Form, CultureInfo.InvariantCulture)).ToArray();
        return days.Length == 0 ? "Write year, month and day, such as 2015-01-12." : $"Write year, month and day: {string.Join(" or ", days)}.";
    }

    /// <summary>The last day of a month that has not so many; null for all else.</summary>
    private static string? LastDay(string words) =>
        words.Length == Form.Length && Exact($"{words[..7]}-01", [Form]) is { } first && int.TryParse(words.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is > 28 and < 32
            ? first.AddMonths(1).AddDays(-1).ToString(Form, CultureInfo.InvariantCulture) : null;

    private static string Plain(string words) =>
        words.Trim().Replace('\u2010', '-').Replace('\u2011', '-').Replace('\u2012', '-').Replace('\u2013', '-').Replace('\u2014', '-').Replace('\u2212', '-');

    private static DateOnly? Exact(string words, string[] forms) =>
        DateOnly.TryParseExact(words, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
