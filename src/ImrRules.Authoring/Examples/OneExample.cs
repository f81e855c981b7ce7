using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Evaluation.Explaining;
using ImrRules.Guidelines;
using ImrRules.Reporting;

namespace ImrRules.Authoring.Examples;

/// <summary>Runs one example.</summary>
internal static class OneExample
{
    public static ExampleResult Run(Example example, Recommendation recommendation, ItemEvaluation evaluation)
    {
        var reading = evaluation.Read(new DisputedItem(example.Request));
        var trial = new ExampleTrial(recommendation, example.Request, reading, example.Case);
        var deciding = trial.Judge(evaluation);
        return new ExampleResult
        {
            Recommendation = recommendation.FullName,
            File = example.Place.Source.File,
            Line = example.Place.Line,
            Request = example.Request,
            But = example.But,
            Expected = ExpectationWords.Of(example),
            Got = trial.WordsOf(deciding),
            ReadAs = reading.Items.Count == 0 ? "nothing" : string.Join("; ", reading.Items.Select(ReadAsWords.Of)),
            Because = deciding is null ? Rationale.NotUnderstood : Because(deciding),
        };
    }

    private static string Because(PartJudgement part) =>
        part.Governs is { } governs ? $"{governs.Recommendation.FullName}: {Rationale.Reason(part, part.Subject.Treatment)}" : Rationale.Of(part, part.Subject.Treatment);
}
