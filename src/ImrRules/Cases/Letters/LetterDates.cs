using System.Globalization;
using System.Text.RegularExpressions;

namespace ImrRules.Cases.Letters;

/// <summary>The ways in which letters write a day: 10/20/2011, 10-20-11, 2011-10-20, October 20, 2011; and 1020-2011, where a line's end took the sign.</summary>
internal static class LetterDates
{
    /// <summary>A pattern that finds one.</summary>
    public const string Pattern =
        @"(?:\d{1,2}[-/]\d{1,2}[-/](?:\d{4}|\d{2})\b|\d{4}-\d{2}-\d{2}\b|\d{4}[-/](?:\d{4}|\d{2})\b|\d{1,2}[-/]\d{6}\b|[A-Z][a-z]+\.? \d{1,2}, ?\d{4}\b)";

    private static readonly string[] Forms = ["M/d/yyyy", "M/d/yy", "yyyy/MM/dd", "MMdd/yyyy", "MMdd/yy", "M/ddyyyy", "MMMM d, yyyy", "MMM d, yyyy"];

    // "sustained an industrial injury on", "with an industrial injury date of", "a date of injury on", "an occupational claim from"
    private static readonly Regex Injury = new($@"\b(?:injury|claim)(?: date)?(?: (?:on|of|from|dated))? (?<day>{Pattern})",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);

    private static readonly Regex Any = new($@"(?<day>{Pattern})", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);

    public static DateOnly? Read(string words)
    {
        var plain = words.Replace('-', '/').Replace(".", "", StringComparison.Ordinal).Replace(",", ", ", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal);
        return DateOnly.TryParseExact(plain, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    /// <summary>The day of injury that a case summary tells; null where it tells none.</summary>
    public static DateOnly? OfInjury(string summary) => Injury.Match(summary) is { Success: true } told ? Read(told.Groups["day"].Value) : null;

    /// <summary>The newest day that a case summary names, other than that of the injury: its newest dated record. Null where it names none.</summary>
    /// <param name="summary">The words.</param>
    /// <param name="decided">The day of the determination, where known: a later one is a slip.</param>
    public static DateOnly? Newest(string summary, DateOnly? decided)
    {
        var injured = OfInjury(summary);
        return Any.Matches(summary).Select(told => Read(told.Groups["day"].Value)).Where(day => day != injured && !(day > decided)).Max();
    }
}
