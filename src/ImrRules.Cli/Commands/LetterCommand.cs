using System.CommandLine;
using ImrRules.Evaluation;

namespace ImrRules.Cli.Commands;

/// <summary><c>imr letter</c>: the letter on a case, a draft until a file holds a person's decision on every item.</summary>
internal static class LetterCommand
{
    public static Command Create(CommandStreams streams)
    {
        var file = new Argument<string>("FILE") { Description = "A case file (.yaml .yml .json) or a published letter (.txt .pdf)." };
        var decisions = new Option<string?>("--decisions") { Description = "A person's decisions on all items; without it the letter is a draft.", HelpName = "FILE" };
        var details = new Option<string?>("--details") { Description = "What neither the case nor the guidelines hold: the organization, portions of guidelines, ...", HelpName = "FILE" };
        var review = SharedOptions.Review();
        var format = SharedOptions.Format(ReportFormats.Markdown, ReportFormats.Html);
        var guidelines = SharedOptions.Guidelines();
        var showText = SharedOptions.ShowText();
        var command = new CommandWithExample("letter", "Writes the letter on a case: a draft, or the final one where somebody has decided.", "  imr ask \"Massage therapy, 6 visits, low back\" --injured 2014-05-02 --requested 2015-01-12 --save case.yaml\n  imr letter case.yaml --format html")
        {
            file, decisions, details, review, format, guidelines, showText,
        };
        command.SetAction(parsed =>
        {
            if (!ChosenGuidelines.ForDeciding(parsed.GetValue(guidelines)).TryLoad(streams.Error, out var library))
                return ExitCode.BadInput;
            var run = new LetterRun(new GuidelineEvaluator(library, SharedOptions.OptionsFor(parsed.GetValue(review))), streams, parsed.GetValue(format)!, parsed.GetValue(showText));
            return run.Write(parsed.GetValue(file)!, parsed.GetValue(decisions), parsed.GetValue(details));
        });
        return command;
    }
}
