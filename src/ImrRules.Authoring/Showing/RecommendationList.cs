using ImrRules.Diagnostics;
using ImrRules.Evaluation.Explaining;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Showing;

/// <summary>Lists recommendations, one a line.</summary>
public static class RecommendationList
{
    /// <summary>Writes the recommendations on a treatment or of a source, or all of them, sorted by full name.</summary>
    /// <param name="library">The library.</param>
    /// <param name="treatment">A treatment, with its kinds; null for all.</param>
    /// <param name="source">A source's id; null for all.</param>
    /// <param name="output">Where to write.</param>
    /// <returns>What is wrong with the choice, in words; null where nothing is.</returns>
    public static string? Write(GuidelineLibrary library, string? treatment, string? source, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(output);
        var wanted = treatment is null ? null : library.Vocabulary.FindTreatment(treatment);
        if (treatment is not null && wanted is null)
            return Unknown("treatment", treatment, library.Vocabulary.Treatments.Select(one => one.Name));
        if (source is not null && library.Sources.All(one => one.Id != source))
            return Unknown("source", source, library.Sources.Select(one => one.Id));

        Recommendation[] listed = [.. library.Recommendations
            .Where(one => (source is null || one.Source.Id == source) && (wanted is null || library.Vocabulary.FindTreatment(one.Treatment)!.WithWiderKinds.Contains(wanted.Name)))
            .OrderBy(one => one.FullName, StringComparer.Ordinal)];
        var (names, treatments) = (Widest(listed, one => one.FullName), Widest(listed, one => one.Treatment));
        foreach (var one in listed)
            output.Write($"{one.FullName.PadRight(names)}  {one.Treatment.PadRight(treatments)}  {SaysWords.Of(one.Says),-24}  {Regions(one)}; {State(one.ReviewState)}\n");
        return null;
    }

    private static string Unknown(string kind, string written, IEnumerable<string> names) =>
        string.Join(' ', new[] { $"\"{written}\" is not a {kind} of these guidelines.", Spelling.DidYouMean(written, names) }.OfType<string>());

    private static int Widest(Recommendation[] listed, Func<Recommendation, string> words) => listed.Length == 0 ? 0 : listed.Max(one => words(one).Length);

    private static string Regions(Recommendation one)
    {
        var regions = one.Scope.Regions.Count > 0 ? one.Scope.Regions : one.Source.Scope.Regions;
        return regions.Count == 0 ? "any region" : string.Join(", ", regions);
    }

    private static string State(ReviewState state) => state switch
    {
        ReviewState.Reviewed => "reviewed",
        ReviewState.ChangedSinceReview => "changed since review",
        _ => "not reviewed",
    };
}
