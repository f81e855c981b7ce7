using System.Globalization;

namespace ImrRules.Reporting.Letters;

/// <summary>A day as letters write it: 10/20/2011.</summary>
internal static class LetterDay
{
    public static string Of(DateOnly day) => day.ToString("M/d/yyyy", CultureInfo.InvariantCulture);

    /// <summary>Null where there is no day.</summary>
    public static string? Of(DateOnly? day) => day is { } known ? Of(known) : null;
}
