using System.CommandLine;
using ImrRules.Authoring.Showing;

namespace ImrRules.Cli.Commands;

/// <summary><c>imr show</c>: one recommendation in plain words, to be read aloud.</summary>
internal static class ShowCommand
{
    public static Command Create(CommandStreams streams)
    {
        var id = new Argument<string>("ID") { Description = "Its full name (source/id), its id, or a part of either that no other has." };
        var folder = SharedOptions.Folder();
        var format = SharedOptions.Format();
        var command = new CommandWithExample("show", "Shows a recommendation in plain words, to be read aloud.", "  imr show acoem-2004-ch12/mri-low-back") { id, folder, format };
        command.SetAction(parsed =>
        {
            if (!ChosenGuidelines.ForWriting(parsed.GetValue(folder)).TryLoad(streams.Error, out var library))
                return ExitCode.BadInput;
            if (RecommendationFinder.Find(library, parsed.GetValue(id)!, out var problem) is not { } name)
            {
                streams.Error.Write($"imr show: {problem}\n");
                return ExitCode.BadInput;
            }
            if (parsed.GetValue(format) == SharedOptions.Json)
                RecommendationJson.Write(library, library.Recommendations.First(one => one.FullName == name), streams.Output);
            else
                RecommendationPage.Write(library, name, streams.Output);
            return ExitCode.Fine;
        });
        return command;
    }
}
