using System.CommandLine;
using ImrRules.Authoring.Examples;
using ImrRules.Cli.Files;
using ImrRules.Cli.Findings;

namespace ImrRules.Cli.Commands;

/// <summary><c>imr test</c>: whether the examples in guidelines give what their authors expect.</summary>
internal static class TestCommand
{
    public static Command Create(CommandStreams streams)
    {
        var folder = SharedOptions.Folder();
        var only = SharedOptions.Only();
        var format = SharedOptions.Format();
        var command = new CommandWithExample("test", "Runs the examples of guidelines and shows those that fail.", "  imr test") { folder, only, format };
        command.SetAction(parsed =>
        {
            var guidelines = ChosenGuidelines.ForWriting(parsed.GetValue(folder));
            if (!guidelines.TryLoad(streams.Error, out var library) || WantedRecommendations.Find(guidelines, library, parsed.GetValue(only), streams.Error) is not { } wanted)
                return ExitCode.BadInput;
            var run = ExampleRunner.Run(library, wanted.Contains);
            var before = new LastCommit(guidelines.Folder);
            if (parsed.GetValue(format) == SharedOptions.Json)
                ExampleJson.Write(run.Results, before, guidelines, streams.Output);
            else
                ExampleText.Write(run.Results, before, guidelines, streams.Output);
            return run.Passed ? ExitCode.Fine : ExitCode.Findings;
        });
        return command;
    }
}
