using System.Globalization;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Showing;

/// <summary>The days for which a recommendation holds: its own, else those of its edition.</summary>
internal static class DaysInForce
{
    /// <summary>In words, without a full stop: "requests of 2009-07-18 to 2016-07-28".</summary>
    public static string Of(Recommendation recommendation)
    {
        if (recommendation.InForce is { } own)
            return $"requests of {Day(own.From)} to {Day(own.To)}";
        return (recommendation.Source.From, recommendation.Source.To) switch
        {
            (null, null) => "requests of any day",
            ({ } from, null) => $"{Kind(from)} of {Day(from.Date)} and later",
            (null, { } to) => $"{Kind(to)} up to {Day(to.Date)}",
            ({ } from, { } to) when from.ByService == to.ByService => $"{Kind(from)} of {Day(from.Date)} to {Day(to.Date)}",
            ({ } from, { } to) => $"{Kind(from)} of {Day(from.Date)} and later, and {Kind(to)} up to {Day(to.Date)}",
        };
    }

    /// <summary>Whether a case can have a date of the request and one of the service on which both hold.</summary>
    public static bool Overlap(Recommendation one, Recommendation other) => Overlap(one, other, byService: false) && Overlap(one, other, byService: true);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool Overlap(Recommendation one, Recommendation other, bool byService)
    {
        var (first, second) = (BoundsOf(one, byService), BoundsOf(other, byService));
        return first.From <= second.To && second.From <= first.To;
    }

    private static (DateOnly From, DateOnly To) BoundsOf(Recommendation recommendation, bool byService)
    {
        if (recommendation.InForce is { } own && !byService)
            return own;
        var (from, to) = (recommendation.Source.From, recommendation.Source.To);
        return (from?.ByService == byService ? from.Date : DateOnly.MinValue, to?.ByService == byService ? to.Date : DateOnly.MaxValue);
    }

    private static string Kind(EditionBound bound) => bound.ByService ? "services" : "requests";
}
