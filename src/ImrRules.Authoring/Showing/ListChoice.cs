using ImrRules.Diagnostics;
using ImrRules.Guidelines;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Showing;

/// <summary>Which recommendations of a library are wanted. What is null narrows nothing.</summary>
internal sealed record ListChoice
{
    /// <summary>A source's id.</summary>
    public string? Source { get; init; }

    /// <summary>A treatment; its kinds are wanted too.</summary>
    public string? Treatment { get; init; }

    /// <summary>A body region: those that name it, a part of it, or a wider region that holds it. Those that name none are for any, and not wanted.</summary>
    public string? Region { get; init; }

    /// <summary>What was verified: place, content or no.</summary>
    public string? Verified { get; init; }

    /// <summary>A state of review, as <see cref="StateWords"/> has it.</summary>
    public string? Review { get; init; }

    /// <summary>The day by which editions are over.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The recommendations by full name; null where a choice names nothing that there is, with the problem.</summary>
    public IReadOnlyList<Recommendation>? Find(GuidelineLibrary library, out string? problem)
    {
        var vocabulary = library.Vocabulary;
        var treatment = Treatment is null ? null : vocabulary.FindTreatment(Treatment);
        var region = Region is null ? null : vocabulary.FindRegion(Region);
        problem = Unknown("source", Source, library.Sources.Select(one => one.Id), library.Sources.Any(one => one.Id == Source))
            ?? Unknown("treatment", Treatment, vocabulary.Treatments.Select(one => one.Name), treatment is not null)
            ?? Unknown("body region", Region, vocabulary.Regions.Select(one => one.Name), region is not null);
        return problem is not null ? null :
        [
            .. library.Recommendations.Where(one => (Source is null || one.Source.Id == Source)
                && (treatment is null || vocabulary.FindTreatment(one.Treatment)!.WithWiderKinds.Contains(treatment.Name))
                && (region is null || IsAbout(region, one, vocabulary))
                && (Verified is null || Verified == VerifiedWords(one))
                && (Review is null || Review == StateWords.Of(one.ReviewStateOn(Day)))).OrderBy(one => one.FullName, StringComparer.Ordinal),
        ];
    }

    /// <summary>What was verified, as authors write it.</summary>
    public static string VerifiedWords(Recommendation one) => one.Verified.ToString().ToLowerInvariant();

    private static bool IsAbout(BodyRegion region, Recommendation one, ClinicalVocabulary vocabulary) =>
        ForWhom.ConfinedTo(one).Regions.Any(named => vocabulary.LiesWithin(named, region.Name) || vocabulary.LiesWithin(region.Name, named));

    private static string? Unknown(string kind, string? written, IEnumerable<string> names, bool isKnown) => written is null || isKnown ? null
        : string.Join(' ', new[] { $"\"{written}\" is not a {kind} of these guidelines.", Spelling.DidYouMean(written, names) }.OfType<string>());
}
