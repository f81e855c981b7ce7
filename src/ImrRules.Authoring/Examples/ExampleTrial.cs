using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Guidelines;
using ImrRules.Law;
using ImrRules.Requests;

namespace ImrRules.Authoring.Examples;

/// <summary>An example as it is judged: its case is complete, and its day is one on which its source is in force.</summary>
/// <param name="Recommendation">The recommendation that the example belongs to.</param>
/// <param name="Request">The request.</param>
/// <param name="Reading">How the request is read.</param>
/// <param name="Case">The case.</param>
internal sealed record ExampleTrial(Recommendation Recommendation, string Request, RequestReading Reading, CaseFile Case)
{
    private static readonly Surroundings AloneAndComplete = Surroundings.Alone with { Complete = true };

    /// <summary>The part that sets the outcome; null where the request was not understood.</summary>
    public PartJudgement? Judge(ItemEvaluation evaluation)
    {
        var file = Case.RequestDate is null && Case.DateOfService is null ? Case with { RequestDate = DayInForce(Recommendation) } : Case;
        var parts = evaluation.Judge(new DisputedItem(Request), Reading, file, AloneAndComplete);
        return parts.Count == 0 ? null : parts[DecidingPart.Of(parts)].Judgement;
    }

    /// <summary>What came of it, in the words of an expectation.</summary>
    public string WordsOf(PartJudgement? deciding)
    {
        if (deciding is null || deciding.Outcome == Outcome.RequestNotUnderstood)
            return ExpectationWords.NotUnderstood;
        if (deciding.Questions.Count > 0)
            return ExpectationWords.MoreInformationNeeded;
        if (deciding.Governs?.Recommendation != Recommendation && deciding.Outcome != Outcome.Conflict)
            return ExpectationWords.DoesNotGovern;
        return deciding.Outcome switch
        {
            Outcome.MedicallyNecessary => ExpectationWords.MedicallyNecessary,
            Outcome.PartlyMedicallyNecessary => $"{ExpectationWords.MedicallyNecessary} for {deciding.Governs!.Supported?.ToString() ?? "a part"}",
            Outcome.NotMedicallyNecessary => ExpectationWords.NotMedicallyNecessary,
            Outcome.InformationNeeded => ExpectationWords.MoreInformationNeeded,
            _ => ExpectationWords.Conflict,
        };
    }

    /// <summary>A day on which the source, and those that it refers to, are in force: the first of them, else the last.</summary>
    public static DateOnly DayInForce(Recommendation recommendation)
    {
        var sources = recommendation.See.Select(seen => seen.Source).Prepend(recommendation.Source).ToArray();
        var days = sources.Select(source => source.From?.Date).Append(recommendation.InForce?.From).Concat(sources.Select(source => source.To?.Date)).OfType<DateOnly>().ToArray();
        foreach (var day in days)
        {
            var dates = new KeyDates(day, day);
            if (recommendation.InForceOn(dates) && recommendation.See.All(seen => seen.InForceOn(dates)))
                return day;
        }
        return days.Length > 0 ? days[0] : new DateOnly(2015, 1, 1);
    }
}
