using ImrRules.Cases;
using ImrRules.Vocabulary;

namespace ImrRules.Answers;

/// <summary>Counts what was given of a treatment before. What was given and nobody counted is not zero; where nothing hints at any, it is taken as none.</summary>
internal static class EarlierTreatment
{
    public static EarlierAmount Count(Subject subject, ClinicalVocabulary vocabulary, Counted counted, string unit, Measure? window, bool isHintedAt)
    {
        var total = Granted(subject, vocabulary, counted.Treatments, unit);
        var unknown = false;
        var any = false;
        foreach (var given in subject.Case.TreatmentsGiven)
        {
            var of = KinshipOf(given, counted, subject, vocabulary);
            if (of == Kinship.None || !IsInside(given, window, subject.RequestDay))
                continue;
            any = true;
            if (of == Kinship.Same && Number(given.Amount, unit, vocabulary) is { } number)
                total += number;
            else
                unknown = true;
        }
        if (unknown || !any && isHintedAt)
            return EarlierAmount.Unknown(subject.Unanswered) with { AtLeast = total };
        return EarlierAmount.Known(total, any || total > 0 ? AnswerOrigin.WorkedOut : AnswerOrigin.Assumed);
    }

    /// <summary>What utilization review granted of the request: it counts as given. A grant of another kind subtracts nothing.</summary>
    public static decimal Granted(Subject subject, ClinicalVocabulary vocabulary, IReadOnlyList<string> treatments, string unit)
    {
        if (subject.Granted is not { } granted)
            return 0;
        var named = (granted.Variant ?? granted.Treatment) is { } name ? vocabulary.FindTreatment(name) : null;
        return named is null || treatments.Any(named.WithWiderKinds.Contains) ? RequestedAmount.Of(granted, unit, vocabulary) ?? 0 : 0;
    }

    /// <summary>What was given of a wider kind, or in words that are not known, may have been this one: some of it, not counted.</summary>
    private static Kinship KinshipOf(GivenTreatment given, Counted counted, Subject subject, ClinicalVocabulary vocabulary)
    {
        if (vocabulary.FindTreatment(given.Treatment) is not { } found)
            return Kinship.Wider;
        var region = given.Region is null ? null : vocabulary.FindRegion(given.Region)?.Name ?? given.Region;
        if (!counted.OnAnyRegion && region is not null && subject.Regions.Count > 0 && !subject.Regions.Any(asked => vocabulary.LiesWithin(asked, region) || vocabulary.LiesWithin(region, asked)))
            return Kinship.None;
        if (counted.Treatments.Any(found.WithWiderKinds.Contains))
            return Kinship.Same;
        return vocabulary.FindTreatment(subject.Treatment)?.WithWiderKinds.Contains(found.Name) == true ? Kinship.Wider : Kinship.None;
    }

    /// <summary>Before the request, and within the window where one is named; undated, it counts inside every window.</summary>
    private static bool IsInside(GivenTreatment given, Measure? window, DateOnly? day)
    {
        if (day is not { } end)
            return true;
        if ((given.From ?? given.To) > end)
            return false;
        return window?.Days is not { } days || (given.To ?? given.From) is not { } last || end.DayNumber - last.DayNumber <= days;
    }

    private static decimal? Number(string? amount, string unit, ClinicalVocabulary vocabulary) =>
        amount is not null && Measure.Split(amount) is var (number, counted) && vocabulary.FindQuantity(counted)?.Name == unit ? number : null;

    private enum Kinship
    {
        None,
        Wider,
        Same,
    }
}
