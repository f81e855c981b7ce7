using ImrRules.Diagnostics;
using ImrRules.Guidelines.Reading;
using ImrRules.Vocabulary;

namespace ImrRules.Guidelines;

/// <summary>The sources and recommendations of one load, validated as a whole. Immutable; safe to use from many threads.</summary>
public sealed class GuidelineLibrary
{
    private readonly string _words;
    private readonly Dictionary<string, Lazy<IReadOnlyList<Recommendation>>> _byTreatment;
    private readonly Dictionary<string, GuidelineSource> _sources;
    private readonly Lazy<IReadOnlyList<Recommendation>> _recommendations;

    /// <param name="words">The fingerprint of what the vocabulary and the sources say.</param>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <param name="sources">The sources.</param>
    /// <param name="catalogue">The recommendations, by full name.</param>
    /// <param name="fingerprint">The fingerprint of all of it; null where it is to be worked out.</param>
    internal GuidelineLibrary(string words, ClinicalVocabulary vocabulary, IReadOnlyList<GuidelineSource> sources, IReadOnlyList<CatalogueEntry> catalogue, string? fingerprint = null)
    {
        _words = words;
        Vocabulary = vocabulary;
        Sources = sources;
        Catalogue = catalogue;
        _recommendations = new(() => [.. catalogue.Select(entry => entry.Recommendation)], LazyThreadSafetyMode.PublicationOnly);
        Fingerprint = fingerprint ?? Reading.Fingerprint.Of(words, Recommendations);
        _sources = sources.DistinctBy(source => source.Id).ToDictionary(source => source.Id);
        _byTreatment = catalogue.GroupBy(entry => entry.Treatment)
            .ToDictionary(group => group.Key, group => new Lazy<IReadOnlyList<Recommendation>>(() => [.. group.Select(entry => entry.Recommendation)], LazyThreadSafetyMode.PublicationOnly));
    }

    /// <summary>The words that the guidelines and requests are written in.</summary>
    public ClinicalVocabulary Vocabulary { get; }

    /// <summary>
    /// A fingerprint of all from which determinations follow: vocabulary, sources and recommendations, with what was reviewed of them; 32 hexadecimal digits.
    /// The same guidelines give the same one, however they are laid out; notes for colleagues and examples do not count.
    /// </summary>
    public string Fingerprint { get; }

    /// <summary>True where what was not reviewed has been left out.</summary>
    internal bool HoldsReviewedOnly { get; private init; }

    internal IReadOnlyList<GuidelineSource> Sources { get; }

    /// <summary>What is known of each recommendation without reading it, by full name.</summary>
    internal IReadOnlyList<CatalogueEntry> Catalogue { get; }

    /// <summary>All recommendations, by full name.</summary>
    internal IReadOnlyList<Recommendation> Recommendations => _recommendations.Value;

    /// <summary>Loads a folder of YAML.</summary>
    /// <param name="folder">The folder's path.</param>
    /// <exception cref="InvalidGuidelineException">A file has a mistake; all of them are listed.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static GuidelineLibrary Load(string folder) => Load(new GuidelineFolder(folder));

    /// <summary>Loads guideline files from wherever a host keeps them.</summary>
    /// <param name="files">The files.</param>
    /// <exception cref="InvalidGuidelineException">A file has a mistake; all of them are listed.</exception>
    public static GuidelineLibrary Load(IGuidelineFiles files) =>
        TryLoad(files, out var library, out var diagnostics) ? library : throw new InvalidGuidelineException(diagnostics);

    /// <summary>Loads guideline files, or says what keeps them from being loaded.</summary>
    /// <param name="files">The files.</param>
    /// <param name="library">The whole library; null where there is an error.</param>
    /// <param name="diagnostics">All findings, those that are no errors among them.</param>
    public static bool TryLoad(
        IGuidelineFiles files, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out GuidelineLibrary? library, out IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(files);
        var bag = new DiagnosticBag();
        var read = LibraryReader.Read(files.Read(), bag);
        diagnostics = bag.Sorted();
        library = bag.HasErrors ? null : read;
        return library is not null;
    }

    /// <summary>The recommendations on a treatment itself, not on its wider kinds.</summary>
    internal IReadOnlyList<Recommendation> On(string treatment) => _byTreatment.GetValueOrDefault(treatment)?.Value ?? [];

    internal GuidelineSource? FindSource(string id) => _sources.GetValueOrDefault(id);

    /// <summary>A library of some recommendations and their sources alone, as if there were no others.</summary>
    internal GuidelineLibrary Of(IReadOnlySet<Recommendation> kept) =>
        new(_words, Vocabulary, [.. Sources.Where(source => kept.Any(recommendation => recommendation.Source == source))], [.. Recommendations.Where(kept.Contains).Select(CatalogueEntry.Of)]);

    /// <summary>The same words and sources with other recommendations.</summary>
    internal GuidelineLibrary With(IReadOnlyList<Recommendation> recommendations) => new(_words, Vocabulary, Sources, [.. recommendations.Select(CatalogueEntry.Of)]);

    /// <summary>The same sources, with what a clinician reviewed as it stands alone.</summary>
    internal GuidelineLibrary OnlyReviewed() =>
        new(_words, Vocabulary, Sources, [.. Recommendations.Where(IsReviewed).Select(CatalogueEntry.Of)]) { HoldsReviewedOnly = true };

    /// <summary>Reviewed as it stands, and so is all that it refers to.</summary>
    private static bool IsReviewed(Recommendation recommendation) => recommendation.ReviewState == ReviewState.Reviewed && recommendation.See.All(IsReviewed);
}
