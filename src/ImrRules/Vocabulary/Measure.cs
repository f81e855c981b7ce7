using System.Globalization;

namespace ImrRules.Vocabulary;

/// <summary>A number with its unit: 50 percent, 6 weeks, 8 visits. The unit is empty for a plain number.</summary>
internal sealed record Measure(decimal Number, string Unit)
{
    /// <summary>The same as days, for a duration: a month is a twelfth of a year of 365.25 days. Null for what is no duration.</summary>
    public decimal? Days => TimeUnits.DaysIn(Unit) is { } days ? Number * days : null;

    public override string ToString() =>
        Unit.Length == 0 ? Number.ToString(CultureInfo.InvariantCulture) : $"{Number.ToString(CultureInfo.InvariantCulture)} {(Number == 1 ? TimeUnits.Singular(Unit) : Unit)}";
}
