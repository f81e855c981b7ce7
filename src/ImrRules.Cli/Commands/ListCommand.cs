using System.CommandLine;
using ImrRules.Authoring.Showing;

namespace ImrRules.Cli.Commands;

/// <summary><c>imr list</c>: the recommendations of guidelines, one a line.</summary>
internal static class ListCommand
{
    public static Command Create(CommandStreams streams)
    {
        var folder = new Argument<string?>("DIR") { Description = "The folder; \"guidelines\" where it exists, else the built-in guidelines.", Arity = ArgumentArity.ZeroOrOne };
        var treatment = new Option<string?>("--treatment") { Description = "Those on one treatment and its kinds.", HelpName = "TREATMENT" };
        var source = new Option<string?>("--source") { Description = "Those of one source.", HelpName = "SOURCE" };
        var command = new CommandWithExample("list", "Lists the recommendations of guidelines, one a line.", "  imr list --treatment acupuncture") { folder, treatment, source };
        command.SetAction(parsed =>
        {
            if (!ChosenGuidelines.ForWriting(parsed.GetValue(folder)).TryLoad(streams.Error, out var library))
                return ExitCode.BadInput;
            if (RecommendationList.Write(library, parsed.GetValue(treatment), parsed.GetValue(source), streams.Output) is not { } problem)
                return ExitCode.Fine;
            streams.Error.Write($"imr list: {problem}\n");
            return ExitCode.BadInput;
        });
        return command;
    }
}
