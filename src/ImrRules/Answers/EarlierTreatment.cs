using System.Globalization;
using ImrRules.Cases;
using ImrRules.Vocabulary;

namespace ImrRules.Answers;

/// <summary>Counts what was given of a treatment before. What was given and nobody counted is not zero; where nothing hints at any, it is taken as none.</summary>
internal static class EarlierTreatment
{
    public static EarlierAmount Count(Subject subject, ClinicalVocabulary vocabulary, IReadOnlyList<string> treatments, string unit, Measure? window)
    {
        var total = Granted(subject, unit, vocabulary);
        var unknown = false;
        var any = total > 0;
        foreach (var given in subject.Case.TreatmentsGiven)
        {
            if (!IsOf(given, treatments, subject, vocabulary) || !IsInside(given, window, subject.RequestDay))
                continue;
            any = true;
            if (Number(given.Amount, unit, vocabulary) is { } number)
                total += number;
            else
                unknown = true;
        }
        if (unknown || !any && subject.Request.HintsAtEarlierTreatment)
            return EarlierAmount.Unknown(subject.Unanswered);
        return EarlierAmount.Known(total, any ? AnswerOrigin.WorkedOut : AnswerOrigin.Assumed);
    }

    /// <summary>What utilization review granted of the request: it counts as given.</summary>
    public static decimal Granted(Subject subject, string unit, ClinicalVocabulary vocabulary) =>
        subject.Granted is null ? 0 : RequestedAmount.Of(subject.Granted, unit, vocabulary) ?? 0;

    private static bool IsOf(GivenTreatment given, IReadOnlyList<string> treatments, Subject subject, ClinicalVocabulary vocabulary)
    {
        if (vocabulary.FindTreatment(given.Treatment) is not { } found || !treatments.Any(found.WithWiderKinds.Contains))
            return false;
        var region = given.Region is null ? null : vocabulary.FindRegion(given.Region)?.Name ?? given.Region;
        return region is null || subject.Regions.Count == 0 || subject.Regions.Any(asked => vocabulary.LiesWithin(asked, region) || vocabulary.LiesWithin(region, asked));
    }

    private static bool IsInside(GivenTreatment given, Measure? window, DateOnly? day) =>
        window?.Days is not { } days || day is not { } end || (given.To ?? given.From) is not { } last || end.DayNumber - last.DayNumber <= days;

    private static decimal? Number(string? amount, string unit, ClinicalVocabulary vocabulary)
    {
        var space = amount?.IndexOf(' ', StringComparison.Ordinal) ?? -1;
        return space > 0 && vocabulary.FindQuantity(amount![(space + 1)..])?.Name == unit
            && decimal.TryParse(amount.AsSpan(0, space), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
