using System.CommandLine;
using ImrRules.Cli.Batches;
using ImrRules.Cli.Files;
using ImrRules.Evaluation;

namespace ImrRules.Cli.Commands;

/// <summary><c>imr evaluate</c>: case files and letters in, determinations out.</summary>
internal static class EvaluateCommand
{
    public static Command Create(CommandStreams streams)
    {
        var files = SharedOptions.Files();
        var review = SharedOptions.Review();
        var format = SharedOptions.Format(ReportFormats.Markdown, ReportFormats.Html);
        var guidelines = SharedOptions.Guidelines();
        var showText = SharedOptions.ShowText();
        var output = new Option<string?>("--output") { Description = "Write one result a file into this folder, readable by its owner only.", HelpName = "DIR" };
        var replace = new Option<bool>("--replace") { Description = "Replace results that are in the folder already." };
        var command = new CommandWithExample("evaluate", "Evaluates the items of case files and published letters.", "  imr ask \"Massage therapy, 6 visits, low back\" --injured 2014-05-02 --requested 2015-01-12 --save case.yaml\n  imr evaluate case.yaml --format json")
        {
            files, review, format, guidelines, output, replace, showText,
        };
        command.SetAction(parsed =>
        {
            var (named, chosen) = (parsed.GetValue(files)!, parsed.GetValue(format)!);
            var all = new NamedFiles(named, leftOut: parsed.GetValue(output));
            if (chosen == ReportFormats.Html && all.AreMany && parsed.GetValue(output) is null)
            {
                streams.Error.Write("imr: --format html makes a page of each file; name a folder for the pages with --output, or one file\n");
                return ExitCode.BadInput;
            }
            if (!ChosenGuidelines.ForDeciding(parsed.GetValue(guidelines)).TryLoad(streams.Error, out var library))
                return ExitCode.BadInput;
            ResultFolder? results = null;
            if (parsed.GetValue(output) is { } folder && (results = ResultFolder.Open(folder, ReportFormats.Ending(chosen), named, parsed.GetValue(replace), out var problem)) is null)
            {
                streams.Error.Write($"{folder}: {problem}\n");
                return ExitCode.BadInput;
            }
            var evaluator = new GuidelineEvaluator(library, SharedOptions.OptionsFor(parsed.GetValue(review)));
            var cases = new CaseFileInput(library.Vocabulary, parsed.GetValue(showText)) { ShowNotes = !all.AreMany };
            return new EvaluateRun(new FileEvaluation(evaluator, cases), streams, chosen) { Results = results }.Evaluate(all);
        });
        return command;
    }
}
