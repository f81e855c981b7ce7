using ImrRules.Cases;
using ImrRules.Cli.Asking;
using ImrRules.Evaluation;

namespace ImrRules.Cli.Commands;

/// <summary>One run of <c>imr ask</c>: asks a person where one is there, writes the determination, and keeps the case where that is wanted.</summary>
internal sealed class AskRun(GuidelineEvaluator evaluator, CommandStreams streams)
{
    public bool AsJson { get; init; }

    public bool AsExample { get; init; }

    /// <summary>The case file to write; null for none.</summary>
    public string? Save { get; init; }

    /// <summary>The options that do not stand in the case, for the command line that repeats the run.</summary>
    public IReadOnlyList<(string Name, string? Value)> OtherOptions { get; init; } = [];

    public int Answer(CaseFile given)
    {
        var file = streams.IsTerminal ? new Interview(evaluator, streams).Ask(given) : given;
        var determination = evaluator.Evaluate(file);
        var isAnswered = file != given;
        if (isAnswered)
            streams.Error.Write("\n");
        if (AsExample)
            streams.Output.Write(KeptExample.Of(file, determination.Items[0]));
        else
            ReportFormats.Writer(AsJson ? SharedOptions.Json : SharedOptions.Text)(determination, streams.Output);
        streams.Output.Flush();
        if (isAnswered)
            streams.Error.Write($"\nTo repeat it: {RepeatedCommand.Of(file, OtherOptions)}\n");
        var keeping = new Keeping(streams);
        if (Save is not null && !keeping.Save(Save, file))
            return ExitCode.BadInput;
        if (isAnswered && Save is null && !AsExample && !AsJson)
            keeping.Offer(file, determination.Items[0]);
        return EvaluateRun.CodeOf(determination);
    }
}
