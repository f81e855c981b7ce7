using System.CommandLine;
using ImrRules.Authoring.Linting;
using ImrRules.Cli.Findings;
using ImrRules.Diagnostics;

namespace ImrRules.Cli.Commands;

/// <summary><c>imr lint</c>: what is wrong with guidelines, for those who write them.</summary>
internal static class LintCommand
{
    private const string Github = "github";

    public static Command Create(CommandStreams streams)
    {
        var folder = new Argument<string?>("DIR") { Description = "The folder; \"guidelines\" where it exists, else the built-in guidelines.", Arity = ArgumentArity.ZeroOrOne };
        var format = SharedOptions.Format(Github);
        var notes = new Option<bool>("--notes") { Description = "Show each note; without it the summary counts them." };
        var fix = new Option<bool>("--fix") { Description = "Mend in the files what can be mended without a guess, then check." };
        var command = new CommandWithExample("lint", "Checks guidelines: mistakes that keep them from being loaded, and what their authors would want to know.", "  imr lint guidelines --notes")
        {
            folder, format, notes, fix,
        };
        command.SetAction(parsed =>
        {
            var guidelines = ChosenGuidelines.ForWriting(parsed.GetValue(folder));
            if (!guidelines.CanRead(streams.Error))
                return ExitCode.BadInput;
            if (parsed.GetValue(fix))
            {
                if (!FixRun.Run(guidelines, parsed.GetValue(format) == SharedOptions.Text ? streams.Output : streams.Error, streams.Error))
                    return ExitCode.BadInput;
                guidelines = ChosenGuidelines.ForWriting(parsed.GetValue(folder));
            }
            var report = new LintSession().Lint(guidelines);
            Diagnostic[] found = [.. report.Found.Select(guidelines.OnDisk)];
            switch (parsed.GetValue(format))
            {
                case SharedOptions.Json:
                    FindingJson.Write(found, streams.Output);
                    break;
                case Github:
                    FindingGithub.Write(found, streams.Output);
                    streams.Output.Write($"{Checked(report)}: {FindingSummary.Of(found)}.\n");
                    JobSummary.Append(found, $"{Checked(report)}: {FindingSummary.Of(found)}.");
                    break;
                default:
                    FindingText.Write(found.Where(one => one.Level != DiagnosticLevel.Note || parsed.GetValue(notes)), streams.Output);
                    streams.Output.Write($"{Checked(report)}: {FindingSummary.Of(found)}.\n{FindingSummary.Advice(found)}");
                    break;
            }
            return found.Any(one => one.Level == DiagnosticLevel.Error) ? ExitCode.Findings : ExitCode.Fine;
        });
        return command;
    }

    /// <summary>What was checked; recommendations are counted where they could be loaded.</summary>
    private static string Checked(LintReport report)
    {
        var files = FindingSummary.Counted(report.Files, "file");
        return report.Recommendations is { } recommendations ? $"{files}, {FindingSummary.Counted(recommendations, "recommendation")}" : files;
    }
}
