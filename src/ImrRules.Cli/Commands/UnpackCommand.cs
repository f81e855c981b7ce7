using System.CommandLine;
using ImrRules.Pack;

namespace ImrRules.Cli.Commands;

/// <summary><c>imr unpack</c>: the built-in guidelines as files, for an author who has the command alone.</summary>
internal static class UnpackCommand
{
    public static Command Create(CommandStreams streams)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder, new or empty.", DefaultValueFactory = _ => ChosenGuidelines.UsualFolder };
        var command = new CommandWithExample("unpack", "Writes the built-in guidelines as files: to look up their words, to copy from, to change.", "  imr unpack guidelines") { folder };
        command.SetAction(parsed =>
        {
            var written = parsed.GetValue(folder)!;
            if (string.IsNullOrWhiteSpace(written))
            {
                streams.Error.Write("imr unpack: the name of the folder is blank; nothing was written. Name a new folder.\n");
                return ExitCode.BadInput;
            }
            if (File.Exists(written) || Directory.Exists(written) && Directory.EnumerateFileSystemEntries(written).Any())
            {
                streams.Error.Write($"imr unpack: {written} is there already and holds something; nothing was written. Name a new folder.\n");
                return ExitCode.BadInput;
            }
            var count = 0;
            foreach (var file in GuidelinePack.Files.Read())
            {
                var path = Path.GetFullPath(Path.Combine(written, file.Path));
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                // never over what somebody put there in the meantime
                using var made = new StreamWriter(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write });
                made.Write(file.Text);
                count++;
            }
            var named = written.Replace('\\', '/').TrimEnd('/');
            streams.Output.Write($"written  {named}, {count} files\nTopics lie in folders named after their source, which {named}/sources.yaml names; treatments, regions and facts in {named}/vocabulary.\n");
            return ExitCode.Fine;
        });
        return command;
    }
}
