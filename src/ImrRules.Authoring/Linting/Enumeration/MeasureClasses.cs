using System.Globalization;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Linting.Enumeration;

/// <summary>Bounds cut the line of numbers into intervals: a number of each, and the bounds themselves.</summary>
internal static class MeasureClasses
{
    /// <summary>The words of a number in each interval, the lowest first. Units that can not be compared have a line each; times are compared as days.</summary>
    public static IEnumerable<string> Around(IReadOnlyList<Measure> bounds) =>
        bounds.GroupBy(bound => TimeUnits.DaysIn(bound.Unit) is null ? bound.Unit : TimeUnits.Days)
            .SelectMany(line => line.DistinctBy(bound => bound.Unit).Count() == 1
                ? OnOneLine([.. line.Select(bound => bound.Number)], line.First().Unit)
                : OnOneLine([.. line.Select(bound => bound.Days!.Value)], TimeUnits.Days).Concat(line.Select(Words)));

    private static IEnumerable<string> OnOneLine(IReadOnlyList<decimal> bounds, string unit)
    {
        decimal[] sorted = [.. bounds.Distinct().Order()];
        if (sorted[0] > 0)
            yield return Words(new Measure(Between(0, sorted[0]), unit));
        for (var at = 0; at < sorted.Length; at++)
        {
            yield return Words(new Measure(sorted[at], unit));
            yield return Words(new Measure(at + 1 < sorted.Length ? Between(sorted[at], sorted[at + 1]) : sorted[at] + 1, unit));
        }
    }

    /// <summary>The whole number before the upper bound, where one lies between; half the way otherwise.</summary>
    private static decimal Between(decimal low, decimal high) => decimal.Ceiling(high) - 1 is var whole && whole > low ? whole : (low + high) / 2;

    private static string Words(Measure measure) => string.Create(CultureInfo.InvariantCulture, $"{measure.Number} {measure.Unit}").TrimEnd();
}
