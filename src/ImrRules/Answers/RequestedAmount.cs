using ImrRules.Requests;
using ImrRules.Vocabulary;

namespace ImrRules.Answers;

/// <summary>How much a request asks for, counted in a quantity of the vocabulary. Of a range the upper bound counts.</summary>
internal static class RequestedAmount
{
    /// <summary>The quantity in which visits of therapy are counted.</summary>
    private const string Visits = "visits";

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
            return request.Weeks is { } weeks ? weeks.Max * 7 / days : null;
        var treatment = (request.Variant ?? request.Treatment) is { } name ? vocabulary.FindTreatment(name) : null;
        if (treatment?.LevelsCountAs == unit && request.Levels.Count > 0)
            return request.Levels.Count;
        return treatment?.CountsIn == unit ? request.Quantity?.Max : null;
    }
}
