using ImrRules.Authoring.Examples.Explaining;
using ImrRules.Cases;
using ImrRules.Evaluation;
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
        var because = WhatDecided.Of(deciding, recommendation);
        return new ExampleResult
        {
            Recommendation = recommendation.FullName,
            File = example.Place.Source.File,
            Line = example.Place.Line,
            Request = example.Request,
            Varied = example.Of?.Request,
            But = example.But,
            Expected = ExpectationWords.Of(example),
            Got = trial.WordsOf(deciding),
            ReadAs = reading.Items.Count == 0 ? "nothing" : string.Join("; ", reading.Items.Select(ReadAsWords.Of)),
            Because = because.For(example.Place.Source.File),
            DecidingFile = because.Place?.Source.File,
            DecidingLine = because.Place?.Line ?? 0,
        };
    }
}
