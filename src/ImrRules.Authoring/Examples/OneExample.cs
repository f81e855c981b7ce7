using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Evaluation.Explaining;
using ImrRules.Guidelines;
using ImrRules.Law;
using ImrRules.Reporting;

namespace ImrRules.Authoring.Examples;

/// <summary>Runs one example: its case is complete, and its day is one on which its source is in force.</summary>
internal static class OneExample
{
    private const string DoesNotGovern = "does not govern";
    private const string MoreInformationNeeded = "more information needed";

    public static ExampleResult Run(Example example, Recommendation recommendation, ItemEvaluation evaluation)
    {
        var item = new DisputedItem(example.Request);
        var reading = evaluation.Read(item);
        var file = example.Case.RequestDate is null && example.Case.DateOfService is null ? example.Case with { RequestDate = DayInForce(recommendation) } : example.Case;
        var parts = evaluation.Judge(item, reading, file, Surroundings.Alone with { Complete = true });
        var deciding = parts.Count == 0 ? null : parts[DecidingPart.Of(parts)].Judgement;
        return new ExampleResult
        {
            Recommendation = recommendation.FullName,
            File = example.Place.Source.File,
            Line = example.Place.Line,
            Request = example.Request,
            But = example.But,
            Expected = ExpectedWords(example),
            Got = deciding is null ? "request not understood" : GotWords(deciding, recommendation),
            ReadAs = reading.Items.Count == 0 ? "nothing" : string.Join("; ", reading.Items.Select(ReadAsWords.Of)),
            Because = deciding is null ? Rationale.NotUnderstood : Because(deciding),
        };
    }

    private static string ExpectedWords(Example example) => example.Expect switch
    {
        Expectation.MedicallyNecessary => "medically necessary",
        Expectation.MedicallyNecessaryFor => $"medically necessary for {example.ExpectedAmount}",
        Expectation.NotMedicallyNecessary => "not medically necessary",
        Expectation.MoreInformationNeeded => MoreInformationNeeded,
        _ => DoesNotGovern,
    };

    private static string GotWords(PartJudgement part, Recommendation recommendation)
    {
        if (part.Questions.Count > 0)
            return MoreInformationNeeded;
        if (part.Governs?.Recommendation != recommendation && part.Outcome != Outcome.Conflict)
            return part.Outcome == Outcome.RequestNotUnderstood ? "request not understood" : DoesNotGovern;
        return part.Outcome switch
        {
            Outcome.MedicallyNecessary => "medically necessary",
            Outcome.PartlyMedicallyNecessary => $"medically necessary for {part.Governs!.Supported?.ToString() ?? "a part"}",
            Outcome.NotMedicallyNecessary => "not medically necessary",
            Outcome.InformationNeeded => MoreInformationNeeded,
            _ => "conflict",
        };
    }

    private static string Because(PartJudgement part) =>
        part.Governs is { } governs ? $"{governs.Recommendation.FullName}: {Rationale.Reason(part, part.Subject.Treatment)}" : Rationale.Of(part, part.Subject.Treatment);

    /// <summary>A day on which the source, and those that it refers to, are in force: the first of them, else the last.</summary>
    private static DateOnly DayInForce(Recommendation recommendation)
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
