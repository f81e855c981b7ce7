using ImrRules.Requests;
using ImrRules.Vocabulary;

namespace ImrRules.Answers;

/// <summary>How much a request asks for, counted in a quantity of the vocabulary. Of a range the upper bound counts.</summary>
internal static class RequestedAmount
{
    /// <summary>The quantity in which visits of therapy are counted.</summary>
    public const string Visits = "visits";

    /// <summary>The amount; null where the request does not state it.</summary>
    public static decimal? Of(TreatmentRequest request, string unit, ClinicalVocabulary vocabulary)
    {
        if (unit == Visits)
            return request.Visits?.Max;
        foreach (var stated in request.Amounts)
        {
            if (stated.Quantity == unit)
                return stated.Amount.Max;
        }
        if (TimeUnits.DaysIn(unit) is { } days)
            return Days(request) / days;
        var treatment = (request.Variant ?? request.Treatment) is { } name ? vocabulary.FindTreatment(name) : null;
        if (treatment?.LevelsCountAs == unit && request.Levels.Count > 0)
            return request.Levels.Count;
        return treatment?.CountsIn == unit ? request.Quantity?.Max : null;
    }

    /// <summary>Over how many days it is asked for: weeks, another duration, the days that a supply lasts, or a quantity by its daily dose; null where nothing says.</summary>
    public static decimal? Days(TreatmentRequest request)
    {
        if (request.Weeks is { } weeks)
            return weeks.Max * TimeUnits.DaysIn(TimeUnits.Weeks);
        if (request.Duration is { } duration)
            return duration.Amount.Max * TimeUnits.DaysIn(duration.Unit);
        if (request.DaysSupply is { } supply)
            return supply * (1 + (request.Refills ?? 0));
        return request is { Quantity: { } quantity, PerDay.Max: > 0 } ? quantity.Max * (1 + (request.Refills ?? 0)) / (request.PerDay.Max * AtATime(request)) : null;
    }

    /// <summary>How many pieces of a drug are taken a day: as it is to be taken, else the quantity over the days that it is to last; null where nothing says.</summary>
    public static decimal? ADay(TreatmentRequest request)
    {
        if (request.PerDay is { } perDay)
            return perDay.Max * AtATime(request);
        return request is { Quantity: { } quantity, QuantityUnit: null, DaysSupply: > 0 } ? quantity.Max / request.DaysSupply : null;
    }

    private static decimal AtATime(TreatmentRequest request) => request.AtATime is { Max: > 0 and var pieces } ? pieces : 1;
}
