using System.CommandLine;
using ImrRules.Cli.Watching;

namespace ImrRules.Cli.Commands;

/// <summary><c>imr lint</c>: what is wrong with guidelines, for those who write them.</summary>
internal static class LintCommand
{
    public static Command Create(CommandStreams streams)
    {
        var folder = SharedOptions.Folder();
        var only = SharedOptions.Only();
        var format = SharedOptions.Format(LintRun.Github);
        var notes = new Option<bool>("--notes") { Description = "Show each note; without it the summary counts them." };
        var fix = new Option<bool>("--fix") { Description = "Mend in the files what can be mended without a guess, then check." };
        var watch = SharedOptions.Watch();
        var command = new CommandWithExample("lint", "Checks guidelines: mistakes that keep them from being loaded, and what their authors would want to know.", "  imr lint --notes")
        {
            folder, only, format, notes, fix, watch,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(fix) && result.GetValue(watch))
                result.AddError("--fix and --watch do not go together: a file that is being written would be changed.");
        });
        command.SetAction(parsed =>
        {
            var guidelines = ChosenGuidelines.ForWriting(parsed.GetValue(folder));
            if (!guidelines.CanRead(streams.Error))
                return ExitCode.BadInput;
            if (parsed.GetValue(fix) && !FixRun.Run(guidelines, parsed.GetValue(format) == SharedOptions.Text ? streams.Output : streams.Error, streams.Error))
                return ExitCode.BadInput;
            var run = new LintRun(streams) { Guidelines = guidelines, Format = parsed.GetValue(format)!, Notes = parsed.GetValue(notes), Only = parsed.GetValue(only), FailuresFirst = parsed.GetValue(watch) };
            return parsed.GetValue(watch) ? Watch.Run(guidelines, streams, run.Check) : run.Check();
        });
        return command;
    }
}
