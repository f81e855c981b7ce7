using System.CommandLine;
using ImrRules.Evaluation;

namespace ImrRules.Cli.Commands;

/// <summary><c>imr evaluate</c>: case files and letters in, determinations out.</summary>
internal static class EvaluateCommand
{
    public static Command Create(CommandStreams streams)
    {
        var files = new Argument<string[]>("FILE") { Description = "Case files (.yaml .yml .json) and published letters (.txt .pdf).", Arity = ArgumentArity.OneOrMore };
        var review = SharedOptions.Review();
        var format = SharedOptions.Format(ReportFormats.Markdown, ReportFormats.Html);
        var guidelines = SharedOptions.Guidelines();
        var showText = SharedOptions.ShowText();
        var command = new CommandWithExample("evaluate", "Evaluates the items of case files and published letters.", "  imr evaluate case.yaml --format json")
        {
            files, review, format, guidelines, showText,
        };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(format) == ReportFormats.Html && parsed.GetValue(files)!.Length > 1)
            {
                streams.Error.Write("imr: --format html makes one page of one file; name one at a time\n");
                return ExitCode.BadInput;
            }
            if (!ChosenGuidelines.ForDeciding(parsed.GetValue(guidelines)).TryLoad(streams.Error, out var library))
                return ExitCode.BadInput;
            var evaluator = new GuidelineEvaluator(library, SharedOptions.OptionsFor(parsed.GetValue(review)));
            var run = new EvaluateRun(evaluator, streams, parsed.GetValue(format)!, parsed.GetValue(showText));
            return run.Evaluate(parsed.GetValue(files)!);
        });
        return command;
    }
}
