using System.Globalization;

namespace ImrRules.Law.Clock;

/// <summary>A day in the words of reports and reasons: 2015-01-12.</summary>
internal static class DayWords
{
    public static string Iso(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
