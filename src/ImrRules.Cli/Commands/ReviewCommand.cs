using System.CommandLine;
using ImrRules.Authoring.Reviewing;
using ImrRules.Cli.Reviewing;

namespace ImrRules.Cli.Commands;

/// <summary><c>imr review</c>: a clinician vouches for a recommendation as it stands; without one, how many are in which state.</summary>
internal static class ReviewCommand
{
    public static Command Create(CommandStreams streams)
    {
        var id = new Argument<string?>("ID") { Description = "The recommendation: its full name (source/id), its id, or a part of either that no other has.", Arity = ArgumentArity.ZeroOrOne };
        var folder = SharedOptions.Folder();
        var by = new Option<string?>("--by") { Description = "Who reviews, as they sign.", HelpName = "NAME" };
        var day = new DayOption(streams.Clock, "The day of the review, or of the states; today unless given.");
        var questions = new ReviewQuestions();
        var format = SharedOptions.Format();
        var command = new CommandWithExample("review", "Shows a recommendation, asks what a review vouches for, and writes it down. Without one it counts the states of review.",
            "  imr unpack guidelines\n  imr review mtus-chronic-pain-2009/massage --by \"Jane Roe, MD\"")
        {
            id, folder, by, day.Option, questions.Words, questions.Numbers, questions.Examples, format,
        };
        command.SetAction(parsed =>
        {
            var (name, where) = (parsed.GetValue(id), parsed.GetValue(folder));
            // what is asked of a folder alone is how its reviews stand
            if (name is not null && where is null && Directory.Exists(name))
                (name, where) = (null, name);
            var guidelines = ChosenGuidelines.ForWriting(where);
            if (name is not null)
                return new ReviewRun(guidelines, streams).Review(name, parsed.GetValue(by), day.In(parsed), day.Today, questions.In(parsed));
            if (!guidelines.TryLoad(streams.Error, out var library))
                return ExitCode.BadInput;
            var counts = new ReviewCounts(library, day.In(parsed));
            if (parsed.GetValue(format) == SharedOptions.Json)
                counts.WriteJson(streams.Output);
            else
                counts.WriteText(streams.Output);
            return ExitCode.Fine;
        });
        return command;
    }
}
