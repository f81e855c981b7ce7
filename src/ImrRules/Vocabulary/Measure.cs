using System.Globalization;

namespace ImrRules.Vocabulary;

/// <summary>A number with its unit: 50 percent, 6 weeks, 8 visits. The unit is empty for a plain number.</summary>
internal sealed record Measure(decimal Number, string Unit)
{
    /// <summary>The same as days, for a duration: a month is a twelfth of a year of 365.25 days. Null for what is no duration.</summary>
    public decimal? Days => TimeUnits.DaysIn(Unit) is { } days ? Number * days : null;

    /// <summary>The number that begins the words, and the trimmed words behind it as the unit, not yet looked up; null where they begin with none.</summary>
    public static Measure? Split(string words)
    {
        var space = words.IndexOf(' ', StringComparison.Ordinal);
        var digits = space < 0 ? words : words.AsSpan(0, space);
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? new Measure(number, space < 0 ? "" : words[(space + 1)..].Trim())
            : null;
    }

    public override string ToString() =>
        Unit.Length == 0 ? Number.ToString(CultureInfo.InvariantCulture) : $"{Number.ToString(CultureInfo.InvariantCulture)} {(Number == 1 ? TimeUnits.OfOne(Unit) : Unit)}";
}
