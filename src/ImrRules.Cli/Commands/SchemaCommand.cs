using System.CommandLine;
using ImrRules.Authoring;
using ImrRules.Authoring.Schemas;
using ImrRules.Authoring.Schemas.Installing;
using ImrRules.Cli.Findings;
using ImrRules.Cli.Schemas;
using ImrRules.Guidelines;

namespace ImrRules.Cli.Commands;

/// <summary><c>imr schema</c>: the schemas by which an editor completes, explains and checks guidelines while they are written, and those of the JSON that this library writes.</summary>
internal static class SchemaCommand
{
    private const string Topic = "topic";

    public static Command Create(CommandStreams streams)
    {
        var folder = SharedOptions.Folder();
        var of = SharedOptions.OneOf("--of", "What the schema is for: files that are read, or JSON that is written.", [Topic, "sources", "vocabulary", "case", .. WrittenSchemas.Kinds]);
        var install = new Option<bool>("--install") { Description = "Write the schemas beside the guidelines, and the editor's settings that name them." };
        var command = new CommandWithExample("schema", "Prints a JSON Schema, or installs those made from the vocabulary for the editor.", "  imr unpack guidelines\n  imr schema guidelines --install") { folder, of, install };
        command.SetAction(parsed =>
        {
            var kind = parsed.GetValue(of)!;
            if (WrittenSchemas.Kinds.Contains(kind) && !parsed.GetValue(install))
            {
                streams.Output.Write(WrittenSchemas.Of(kind));
                return ExitCode.Fine;
            }
            var guidelines = ChosenGuidelines.ForWriting(parsed.GetValue(folder));
            if (!guidelines.CanRead(streams.Error))
                return ExitCode.BadInput;
            if (!WordsAndSources.TryRead(guidelines, out var library, out var diagnostics))
            {
                FindingText.Write(diagnostics.Select(guidelines.OnDisk), streams.Error);
                return ExitCode.BadInput;
            }
            if (parsed.GetValue(install))
                return Install(guidelines, library, streams);
            streams.Output.Write(GuidelineSchemas.Of(library).Single(schema => schema.Of == kind).Json);
            return ExitCode.Fine;
        });
        return command;
    }

    private static int Install(ChosenGuidelines guidelines, GuidelineLibrary library, CommandStreams streams)
    {
        if (guidelines.Folder is not { } folder)
        {
            streams.Error.Write($"imr schema: there is no folder guidelines here; name the one that you write in. {ChosenGuidelines.HowToHaveOne}.\n");
            return ExitCode.BadInput;
        }
        var opened = EditorFolder.Of(folder);
        var installer = new SchemaInstaller(opened);
        var byHand = installer.Install(library);
        foreach (var file in installer.Files)
            streams.Output.Write($"{file.Done,-9}  {file.Path.Replace('\\', '/')}\n");
        if (byHand is null)
            return ExitCode.Fine;
        streams.Error.Write($"{opened.SettingsFile.Replace('\\', '/')} is not understood and stays as it is. Add to it:\n{byHand}");
        return ExitCode.BadInput;
    }
}
