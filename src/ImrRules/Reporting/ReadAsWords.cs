using System.Globalization;
using ImrRules.Requests;
using ImrRules.Vocabulary;

namespace ImrRules.Reporting;

/// <summary>What one treatment of a request was read as, in one line, so that a reviewer can hold it against the request.</summary>
internal static class ReadAsWords
{
    public static string Of(TreatmentRequest request)
    {
        var words = new List<string> { Treatment(request) };
        words.AddRange(request.Components.Select(component => $"with {component}"));
        words.AddRange(Place(request));
        words.AddRange(Product(request));
        words.AddRange(Schedule(request));
        words.AddRange(request.Amounts.Select(amount => Counted(amount.Amount, amount.Quantity)));
        if (request.Contrast is { } contrast)
            words.Add($"{contrast} contrast");
        if (request.Acquisition is { } acquisition)
            words.Add(acquisition);
        if (request.Retrospective)
            words.Add(request.DateOfService is { } day ? string.Create(CultureInfo.InvariantCulture, $"given on {day:yyyy-MM-dd}") : "already given");
        if (request.HintsAtEarlierTreatment)
            words.Add("after earlier treatment of the kind");
        if (request.AfterSurgery)
            words.Add("after an operation");
        if (request.ServesSurgery)
            words.Add("serving an operation");
        if (request.Codes.Count > 0)
            words.Add($"codes {string.Join(" ", request.Codes)}");
        words.AddRange(request.Alternatives.Select(alternative => $"or {Of(alternative)}"));
        return string.Join(", ", words);
    }

    private static string Treatment(TreatmentRequest request)
    {
        var treatment = request.Variant ?? request.Treatment ?? "no treatment that is known";
        return request.Drug is { } drug && drug != request.Treatment ? string.Concat(drug, " (", treatment, ")") : treatment;
    }

    private static IEnumerable<string> Place(TreatmentRequest request)
    {
        if (request.Side is { } side)
            yield return side.ToString().ToLowerInvariant();
        if (request.Regions.Count > 0)
            yield return string.Join(" and ", request.Regions);
        if (request.Levels.Count > 0)
            yield return string.Join(" ", request.Levels);
    }

    private static IEnumerable<string> Product(TreatmentRequest request)
    {
        if (request.Compound.Count > 0)
            yield return $"of {string.Join(" + ", request.Compound.Select(part => part.Percent is { } percent ? string.Create(CultureInfo.InvariantCulture, $"{part.Name} {percent}%") : part.Name))}";
        if (request.Strength is { } strength)
            yield return strength;
        if (request.Form is { } form)
            yield return form;
        if (request.Quantity is { } quantity)
            yield return request.QuantityUnit is { } unit ? $"{quantity} {unit}" : $"quantity {quantity}";
        if (request.AtATime is { } atATime && atATime != AmountRange.Of(1))
            yield return $"{atATime} at a time";
        if (request.PerDay is { } perDay)
            yield return perDay is { Exact: > 0 and < 1 and var often } ? $"every {Interval.Words(1 / often)}" : $"{perDay} a day";
        if (request.DaysSupply is { } supply)
            yield return $"{Counted(AmountRange.Of(supply), TimeUnits.Days)} of supply";
        if (request.Refills is { } refills)
            yield return Counted(AmountRange.Of(refills), "refills");
    }

    private static IEnumerable<string> Schedule(TreatmentRequest request)
    {
        if (request.Visits is { } visits)
            yield return Counted(visits, "visits");
        if (request.FrequencyPerWeek is { } frequency)
            yield return $"{frequency} a week";
        if (request.Duration is { } duration)
            yield return Counted(duration.Amount, duration.Unit);
        if (request.Weeks is { } weeks)
            yield return Counted(weeks, TimeUnits.Weeks);
    }

    private static string Counted(AmountRange amount, string unit) => $"{amount} {(amount.Exact == 1 ? TimeUnits.OfOne(unit) : unit)}";
}
