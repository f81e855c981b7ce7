using ImrRules.Cli.Batches;
using ImrRules.Evaluation;
using ImrRules.Law;

namespace ImrRules.Cli.Commands;

/// <summary>Evaluates files, several at once, and answers in their order. A file that can not be read keeps no other from being answered.</summary>
internal sealed class EvaluateRun(FileEvaluation evaluation, CommandStreams streams, string format)
{
    private readonly Action<FinalDetermination, TextWriter> _write = ReportFormats.Writer(format);

    /// <summary>The folder for the results; null where they go to standard output.</summary>
    public ResultFolder? Results { get; init; }

    public int Evaluate(NamedFiles files)
    {
        var count = new BatchCount();
        var progress = new ProgressLine(streams, isShown: files.AreMany && (Results is not null || !streams.IsTerminal));
        var written = 0;
        InOrder.Run(files.All().Select(file => Results?.Claim(file) ?? file), Evaluate, done =>
        {
            progress.Say(done.File.Said);
            if (done.Report is { } report && Results is null)
                streams.Output.Write(format != SharedOptions.Json && files.AreMany ? $"{(written++ > 0 ? "\n" : "")}{done.File.File.Path}\n\n{report}" : report);
            count.Add(done.File);
            progress.Tell(count.Files);
        });
        progress.Clear();
        if (files.AreMany)
            streams.Error.Write($"{count.Words(files)}\n");
        return count.ExitCode;
    }

    public static int CodeOf(FinalDetermination determination) =>
        determination.Items.Any(item => item.Outcome == Outcome.RequestNotUnderstood) ? ExitCode.Findings : ExitCode.Fine;

    private (EvaluatedFile File, string? Report) Evaluate(NamedFile file)
    {
        var done = evaluation.Evaluate(file);
        if (done.Determination is not { } determination)
            return (done, null);
        using var report = new StringWriter();
        _write(determination, report);
        if (Results?.Write(file, report.ToString()) is { } problem)
            return (done with { Determination = null, Said = $"{done.Said}{file.Path}: {problem}\n" }, null);
        return (done, report.ToString());
    }
}
