using ImrRules.Answers;
using ImrRules.Authoring.Coverage.Mistakes;
using ImrRules.Authoring.Coverage.Trials;
using ImrRules.Guidelines;
using ImrRules.Requests;

namespace ImrRules.Authoring.Coverage;

/// <summary>Gets each word of each recommendation wrong in turn and runs the examples: if someone had typed that, who would have seen it?</summary>
public static class CoverageRunner
{
    /// <summary>The coverage of recommendations, in the order of their files.</summary>
    /// <param name="library">The library.</param>
    /// <param name="isWanted">Which recommendations, by full name; all where null.</param>
    public static IReadOnlyList<RecommendationCoverage> Run(GuidelineLibrary library, Func<string, bool>? isWanted = null)
    {
        ArgumentNullException.ThrowIfNull(library);
        Recommendation[] wanted = [.. library.Recommendations.Where(one => isWanted?.Invoke(one.FullName) ?? true)];
        var requests = new RequestReader(library.Vocabulary);
        var diagnoses = new DiagnosisReader(library.Vocabulary);
        var mistakes = new RecommendationMistakes(library.Vocabulary);
        var sources = wanted.Select(one => one.Source).Distinct().AsParallel().ToDictionary(source => source, source => new SourceExamples(library, source, requests, diagnoses));
        return
        [
            // ordered by one thread: the types of an order made in parallel are too many to be compiled ahead
            .. wanted.AsParallel().Select(one => OneRecommendation.Run(one, mistakes.In(one), sources[one.Source], library.Vocabulary)).AsEnumerable()
                .OrderBy(coverage => coverage.File, StringComparer.Ordinal).ThenBy(coverage => coverage.Line),
        ];
    }
}
