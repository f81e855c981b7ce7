using System.CommandLine;
using ImrRules.Cli.Batches;
using ImrRules.Evaluation;

namespace ImrRules.Cli.Commands;

/// <summary><c>imr compare</c>: what this library decides beside what was published.</summary>
internal static class CompareCommand
{
    public static Command Create(CommandStreams streams)
    {
        var files = SharedOptions.Files();
        var format = SharedOptions.Format(SharedOptions.Csv);
        var guidelines = SharedOptions.Guidelines();
        var showText = SharedOptions.ShowText();
        var command = new CommandWithExample("compare", "Compares determinations with published ones: letters, and cases that say what was published.", "  imr compare letters/ --format csv")
        {
            files, format, guidelines, showText,
        };
        command.SetAction(parsed =>
        {
            if (!ChosenGuidelines.ForDeciding(parsed.GetValue(guidelines)).TryLoad(streams.Error, out var library))
                return ExitCode.BadInput;
            var run = new CompareRun(new GuidelineEvaluator(library), streams, parsed.GetValue(format)!, parsed.GetValue(showText));
            return run.Compare(new NamedFiles(parsed.GetValue(files)!));
        });
        return command;
    }
}
