using ImrRules.Cli.Batches;
using ImrRules.Cli.Comparing;
using ImrRules.Cli.Files;
using ImrRules.Cli.Findings;
using ImrRules.Evaluation;

namespace ImrRules.Cli.Commands;

/// <summary>Evaluates files and compares their items with what was published. A file that can not be read keeps no other from being compared.</summary>
internal sealed class CompareRun(GuidelineEvaluator evaluator, CommandStreams streams, string format, bool showText)
{
    public int Compare(NamedFiles files)
    {
        var cases = new CaseComparison(new CitedAlike(evaluator.Library));
        var evaluation = new FileEvaluation(evaluator, new CaseFileInput(evaluator.Library.Vocabulary, showText) { ShowNotes = false });
        var comparison = new Comparison();
        var count = new BatchCount();
        var progress = new ProgressLine(streams, isShown: files.AreMany);
        InOrder.Run(files.All(), Compared, done =>
        {
            progress.Say(done.File.Said);
            if (done.File.Determination is { } determination)
                comparison.Add(determination, done.Items);
            count.Add(done.File);
            progress.Tell(count.Files);
        });
        progress.Clear();
        if (files.AreMany)
            streams.Error.Write($"{count.Words(files)}\n");
        if (comparison.LeftOut > 0)
            streams.Error.Write($"Left out, as nothing tells how it was decided: {comparison.LeftOut} of {FindingSummary.Counted(comparison.LeftOut + comparison.Items.Count, "item")}.\n");
        Write(comparison);
        return comparison.Items.Count == 0 ? ExitCode.BadInput : count.ExitCode;

        (EvaluatedFile File, IReadOnlyList<ComparedItem> Items) Compared(NamedFile file)
        {
            var done = evaluation.Evaluate(file);
            return (done, done.Determination is { } determination ? cases.Of(file.Path, determination) : []);
        }
    }

    private void Write(Comparison comparison)
    {
        switch (format)
        {
            case SharedOptions.Json:
                ComparisonJson.Write(comparison, streams.Output);
                break;
            case SharedOptions.Csv:
                ComparisonCsv.Write(comparison, streams.Output);
                break;
            default:
                ComparisonText.Write(comparison, streams.Output);
                break;
        }
    }
}
