using System.CommandLine;
using ImrRules.Authoring;
using ImrRules.Authoring.NewFiles;
using ImrRules.Cli.Findings;

namespace ImrRules.Cli.Commands;

/// <summary><c>imr new</c>: the file of a new topic, to be filled in.</summary>
internal static class NewCommand
{
    public static Command Create(CommandStreams streams)
    {
        var topic = new Argument<string>("TOPIC") { Description = "The topic's heading, or the name of its file." };
        var folder = new Argument<string?>("DIR") { Description = "The folder of the guidelines; \"guidelines\" where none is named.", Arity = ArgumentArity.ZeroOrOne };
        var source = new Option<string>("--source") { Description = "The id of the source that says it.", HelpName = "SOURCE", Required = true };
        var section = new Option<string?>("--section") { Description = "Where in the source it stands, for a source that is cited without pages.", HelpName = "SECTION" };
        var treatment = new Option<string[]>("--treatment") { Description = "A treatment that it is about; may be repeated.", HelpName = "TREATMENT", DefaultValueFactory = _ => [] };
        var command = new CommandWithExample("new", "Writes the file of a new topic, with what must be there and an example to fill in.", "  imr unpack guidelines\n  imr new traction --source mtus-chronic-pain-2009")
        {
            topic, folder, source, section, treatment,
        };
        command.SetAction(parsed =>
        {
            var guidelines = ChosenGuidelines.ForWriting(parsed.GetValue(folder));
            if (guidelines.Folder is not { } written)
                return Refuse($"{(parsed.GetValue(folder) is null ? "there is no folder guidelines here" : "a topic is written into a folder of guidelines")}; name the one that you write in. {ChosenGuidelines.HowToHaveOne}.", streams);
            if (!string.IsNullOrWhiteSpace(written) && !Path.Exists(written))
                return Refuse($"there is no folder {written}. Make it, with sources.yaml and the folder vocabulary of your guidelines in it.", streams);
            if (!guidelines.CanRead(streams.Error))
                return ExitCode.BadInput;
            if (!WordsAndSources.TryRead(guidelines, out var library, out var diagnostics))
            {
                FindingText.Write(diagnostics.Select(guidelines.OnDisk), streams.Error);
                return ExitCode.BadInput;
            }
            if (NewTopic.Of(parsed.GetValue(topic)!, parsed.GetValue(source)!, parsed.GetValue(treatment)!, library, out var problem) is not { } made)
                return Refuse(problem, streams);
            made = made with { Section = parsed.GetValue(section) ?? (CitedBySection.Is(made.Source.Id, guidelines) ? "" : null) };
            var path = Path.Combine(written, made.Path);
            if (Path.Exists(path))
                return Refuse($"{guidelines.OnDisk(made.Path)} is there already; nothing was written.", streams);
            if (guidelines.Read().Any(file => file.Path == made.Path))
                return Refuse($"{made.Path} is built in, and yours would take the place of all that it holds; nothing was written. Name the topic otherwise.", streams);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, NewTopicText.Of(made, library.Vocabulary));
            streams.Output.Write($"written  {guidelines.OnDisk(made.Path)}\nFill in what is blank. imr lint {guidelines.Name!.Replace('\\', '/')} says what is left.\n");
            return ExitCode.Fine;
        });
        return command;
    }

    private static int Refuse(string problem, CommandStreams streams)
    {
        streams.Error.Write($"imr new: {problem}\n");
        return ExitCode.BadInput;
    }
}
