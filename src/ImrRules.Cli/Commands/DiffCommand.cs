using System.CommandLine;
using ImrRules.Authoring.Differences;

namespace ImrRules.Cli.Commands;

/// <summary><c>imr diff</c>: how guidelines differ from what they were.</summary>
internal static class DiffCommand
{
    public static Command Create(CommandStreams streams)
    {
        var old = new Argument<string>("OLD") { Description = "The former guidelines: a folder, a commit of git, \"pack\" for the built-in ones, or several with + between, each laid over those before it." };
        var now = new Argument<string?>("NEW") { Description = "The new ones, named likewise; \"guidelines\" where it exists, else the built-in ones.", Arity = ArgumentArity.ZeroOrOne };
        var format = SharedOptions.Format();
        var command = new CommandWithExample("diff", "Says how guidelines differ in meaning, and whom that supports less or more. Ends with 1 where what case files name is no longer understood.",
            "  imr unpack guidelines\n  imr diff pack guidelines")
        {
            old, now, format,
        };
        command.SetAction(parsed =>
        {
            var name = parsed.GetValue(now) ?? (Directory.Exists(ChosenGuidelines.UsualFolder) ? ChosenGuidelines.UsualFolder : NamedGuidelines.Pack);
            var guidelines = new NamedGuidelines(Directory.Exists(name) ? name : ChosenGuidelines.UsualFolder);
            if (guidelines.Load(parsed.GetValue(old)!, streams.Error) is not { } before || guidelines.Load(name, streams.Error) is not { } after)
                return ExitCode.BadInput;
            var differences = LibraryDifferences.Between(before, after);
            if (parsed.GetValue(format) == SharedOptions.Json)
                DifferenceJson.Write(differences, streams.Output);
            else
                DifferenceText.Write(differences, streams.Output);
            return differences.AreBreaking ? ExitCode.Findings : ExitCode.Fine;
        });
        return command;
    }
}
