using System.CommandLine;
using ImrRules.Authoring.Showing;

namespace ImrRules.Cli.Commands;

/// <summary><c>imr list</c>: the recommendations of guidelines, one a line.</summary>
internal static class ListCommand
{
    public static Command Create(CommandStreams streams)
    {
        var folder = SharedOptions.Folder();
        var treatment = new Option<string?>("--treatment") { Description = "Those on one treatment and its kinds.", HelpName = "TREATMENT" };
        var source = new Option<string?>("--source") { Description = "Those of one source.", HelpName = "SOURCE" };
        var region = new Option<string?>("--region") { Description = "Those for one body region, a part of it or what holds it; not those for any region.", HelpName = "REGION" };
        var verified = SharedOptions.Choice("--verified", "Those of which this was held against the source.", "place", "content", "no");
        var review = SharedOptions.Choice("--review", "Those in one state of review.", [.. StateWords.All.Select(StateWords.Of)]);
        var day = new DayOption(streams.Clock, "The day by which editions are over; today unless given.");
        var format = SharedOptions.Format();
        var command = new CommandWithExample("list", "Lists the recommendations of guidelines, one a line.", "  imr list --treatment acupuncture --review \"not reviewed\"")
        {
            folder, treatment, source, region, verified, review, day.Option, format,
        };
        command.SetAction(parsed =>
        {
            if (!ChosenGuidelines.ForWriting(parsed.GetValue(folder)).TryLoad(streams.Error, out var library))
                return ExitCode.BadInput;
            var choice = new ListChoice
            {
                Treatment = parsed.GetValue(treatment),
                Source = parsed.GetValue(source),
                Region = parsed.GetValue(region),
                Verified = parsed.GetValue(verified),
                Review = parsed.GetValue(review),
                Day = day.In(parsed),
            };
            if (choice.Find(library, out var problem) is not { } listed)
            {
                streams.Error.Write($"imr list: {problem}\n");
                return ExitCode.BadInput;
            }
            if (parsed.GetValue(format) == SharedOptions.Json)
                RecommendationListJson.Write(listed, choice.Day, streams.Output);
            else
                RecommendationList.Write(listed, choice.Day, streams.Output);
            return ExitCode.Fine;
        });
        return command;
    }
}
