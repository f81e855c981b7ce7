using ImrRules.Answers;
using ImrRules.Evaluation;
using ImrRules.Guidelines;
using ImrRules.Requests;

namespace ImrRules.Authoring.Examples;

/// <summary>
/// Runs the examples of a library. An example proves its own source: it is judged by that source alone, and by those that it refers to,
/// so that what is added elsewhere never breaks it.
/// </summary>
public static class ExampleRunner
{
    /// <summary>Runs examples.</summary>
    /// <param name="library">The library.</param>
    /// <param name="isWanted">Of which recommendations, by full name; of all where null.</param>
    public static ExampleRun Run(GuidelineLibrary library, Func<string, bool>? isWanted = null)
    {
        ArgumentNullException.ThrowIfNull(library);
        var requests = new RequestReader(library.Vocabulary);
        var diagnoses = new DiagnosisReader(library.Vocabulary);
        var bySource = new Dictionary<GuidelineSource, ItemEvaluation>();
        var results = new List<ExampleResult>();
        foreach (var recommendation in library.Recommendations.Where(recommendation => recommendation.Examples.Count > 0 && (isWanted?.Invoke(recommendation.FullName) ?? true)))
        {
            if (!bySource.TryGetValue(recommendation.Source, out var evaluation))
                bySource[recommendation.Source] = evaluation = new ItemEvaluation(OwnSource.Of(library, recommendation.Source), requests, diagnoses);
            results.AddRange(recommendation.Examples.Select(example => OneExample.Run(example, recommendation, evaluation)));
        }
        return new ExampleRun([.. results.OrderBy(result => result.File, StringComparer.Ordinal).ThenBy(result => result.Line)]);
    }
}
