using ImrRules.Evaluation;
using ImrRules.Evaluation.Citing;
using ImrRules.Guidelines;
using ImrRules.Requests;

namespace ImrRules.Cli.Comparing;

/// <summary>
/// Tells whether a published determination cites what governs here. A guideline is the same in each of its editions, as the one replaces the other;
/// where a name is that of several chapters, each of them is cited. A section is the same by its heading or by a page.
/// </summary>
internal sealed class CitedAlike(GuidelineLibrary library)
{
    /// <summary>A shorter heading (three letters, say) stands in too many citations to tell anything.</summary>
    private const int ShortestHeading = 6;

    private readonly CitationReader _citations = new(library, new RequestReader(library.Vocabulary));
    private readonly Dictionary<string, GuidelineSource> _sources = library.Sources.ToDictionary(source => source.Id);
    private readonly HashSet<GuidelineSource> _held = [.. library.Recommendations.Select(recommendation => recommendation.Source)];

    /// <summary>The same guideline, and the same section of it; both null where the words name no guideline of which this library holds anything.</summary>
    /// <param name="governs">What governs here; null where nothing does.</param>
    /// <param name="cites">The words of the published determination.</param>
    public (bool? Guideline, bool? Section) Compare(Citation? governs, string? cites)
    {
        var cited = _citations.Read(cites ?? "", dates: null, regions: []).Where(read => SourcesOf(read).Any()).ToArray();
        if (cited.Length == 0)
            return (null, null);
        var same = governs is null ? [] : Array.FindAll(cited, read => SourcesOf(read).Any(source => IsEditionOf(source, _sources[governs.Source])));
        return (same.Length > 0, same.Length > 0 && (Headings(governs!).Any(heading => cites!.Contains(heading, StringComparison.OrdinalIgnoreCase)) || same.Any(read => CitedPages.Overlap(read.Piece.Pages, governs!.Pages))));
    }

    private IEnumerable<GuidelineSource> SourcesOf(ReadCitation read) => (read.Source is { } source ? [source] : read.Piece.Named).Where(_held.Contains);

    private static IEnumerable<string> Headings(Citation governs) => new[] { governs.Section, governs.Topic }.OfType<string>().Select(heading => heading.Trim()).Where(heading => heading.Length >= ShortestHeading);

    private bool IsEditionOf(GuidelineSource one, GuidelineSource other) => one == other || Replaces(one, other) || Replaces(other, one);

    private bool Replaces(GuidelineSource later, GuidelineSource earlier)
    {
        var seen = new HashSet<GuidelineSource>();
        for (var at = later; at is not null && seen.Add(at); at = at.Replaces is { } before ? _sources.GetValueOrDefault(before) : null)
        {
            if (at == earlier)
                return true;
        }
        return false;
    }
}
