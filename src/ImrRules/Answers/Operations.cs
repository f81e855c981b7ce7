using ImrRules.Cases;
using ImrRules.Vocabulary;

namespace ImrRules.Answers;

/// <summary>Finds the operations among the treatments given, on the region that is asked about.</summary>
internal static class Operations
{
    public static bool Any(Subject subject, ClinicalVocabulary vocabulary) => On(subject, vocabulary).Any();

    /// <summary>The day of the latest operation before the request; null where none is dated.</summary>
    public static DateOnly? LatestDay(Subject subject, ClinicalVocabulary vocabulary) =>
        On(subject, vocabulary).Select(given => given.To ?? given.From).Max();

    private static IEnumerable<GivenTreatment> On(Subject subject, ClinicalVocabulary vocabulary) =>
        subject.Case.TreatmentsGiven.Where(given => vocabulary.FindTreatment(given.Treatment) is { } treatment && vocabulary.IsOperation(treatment)
            && !((given.To ?? given.From) > subject.RequestDay) && IsOnTheRegion(given, subject, vocabulary));

    private static bool IsOnTheRegion(GivenTreatment given, Subject subject, ClinicalVocabulary vocabulary)
    {
        var region = given.Region is null ? vocabulary.FindTreatment(given.Treatment)?.ImpliesRegion : vocabulary.FindRegion(given.Region)?.Name ?? given.Region;
        return region is null || subject.Regions.Count == 0 || subject.Regions.Any(asked => vocabulary.LiesWithin(asked, region) || vocabulary.LiesWithin(region, asked));
    }
}
