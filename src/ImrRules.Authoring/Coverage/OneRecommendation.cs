using ImrRules.Authoring.Coverage.Mistakes;
using ImrRules.Authoring.Coverage.Searching;
using ImrRules.Authoring.Coverage.Trials;
using ImrRules.Authoring.Examples;
using ImrRules.Guidelines;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Coverage;

/// <summary>Runs the examples against each mistake in one recommendation, and looks for what would notice the rest.</summary>
internal static class OneRecommendation
{
    public static RecommendationCoverage Run(Recommendation right, IReadOnlyList<Mistake<Recommendation>> mistakes, SourceExamples source, ClinicalVocabulary vocabulary)
    {
        var search = new VariationSearch(right, source, vocabulary);
        var results = new List<MistakeResult>();
        var missing = new List<Variation>();
        var trials = Trials(right, source);
        foreach (var mistake in mistakes)
        {
            var mistaken = source.With(right, mistake.Mistaken);
            var asked = trials.Concat(right.Treatment == mistake.Mistaken.Treatment ? [] : Others(mistake.Mistaken.Treatment, right, source));
            if (asked.Any(trial => mistaken.Outcome(trial.Trial) != trial.Expected))
            {
                results.Add(new MistakeResult(mistake.Place.Line, mistake.Words, Notice.Noticed));
                continue;
            }
            var telling = missing.Find(variation => search.Tells(variation, mistaken)) ?? search.Find(mistake, mistaken);
            if (telling is not null && !missing.Contains(telling))
                missing.Add(telling);
            results.Add(new MistakeResult(mistake.Place.Line, mistake.Words, telling is null ? Notice.NotToldApart : Notice.NotNoticed) { Add = telling?.Words, AddTo = telling is null || telling.Of == right ? null : telling.Of.FullName });
        }
        return new RecommendationCoverage
        {
            Recommendation = right.FullName,
            File = right.Place.Source.File,
            Line = right.Place.Line,
            Mistakes = results,
            Missing = missing,
        };
    }

    /// <summary>Its own examples, then those of other recommendations that ask for its treatment; without those that fail as it is.</summary>
    private static (ExampleTrial Trial, string Expected)[] Trials(Recommendation right, SourceExamples source) =>
        [.. right.Examples.Select(example => Prepared(example, right, source)).Concat(Others(right.Treatment, right, source)).Where(trial => source.Outcome(trial.Trial) == trial.Expected)];

    private static IEnumerable<(ExampleTrial Trial, string Expected)> Others(string treatment, Recommendation right, SourceExamples source) =>
        source.AskingFor(treatment).Where(found => found.Of != right).Select(found => Prepared(found.Example, found.Of, source));

    private static (ExampleTrial Trial, string Expected) Prepared(Example example, Recommendation of, SourceExamples source) =>
        (new ExampleTrial(of, example.Request, source.Read(example.Request), example.Case), ExpectationWords.Of(example));
}
