using System.CommandLine;
using System.Globalization;
using ImrRules.Authoring.Coverage;
using ImrRules.Cli.Findings;

namespace ImrRules.Cli.Commands;

/// <summary><c>imr coverage</c>: which mistakes in guidelines their examples would notice.</summary>
internal static class CoverageCommand
{
    private const int All = 100;

    public static Command Create(CommandStreams streams)
    {
        var folder = SharedOptions.Folder();
        var only = SharedOptions.Only();
        var atLeast = new Option<int>("--at-least") { Description = "Exit with 1 where fewer percent of the mistakes are noticed.", HelpName = "PERCENT" };
        atLeast.Validators.Add(result =>
        {
            if (!result.Tokens.All(token => int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var percent) && percent is >= 0 and <= All))
                result.AddError($"--at-least takes a percentage from 0 to {All}.");
        });
        var write = new Option<bool>("--write") { Description = "Add the missing variations to the files, for you to say what is expected." };
        var format = SharedOptions.Format();
        var command = new CommandWithExample(
            "coverage", "Gets each word of a recommendation wrong in turn, and shows the mistakes that no example would notice.", "  imr coverage --only manipulation-low-back")
        {
            folder, only, atLeast, write, format,
        };
        command.SetAction(parsed =>
        {
            var guidelines = ChosenGuidelines.ForWriting(parsed.GetValue(folder));
            if (!guidelines.TryLoad(streams.Error, out var library) || WantedRecommendations.Find(guidelines, library, parsed.GetValue(only), streams.Error) is not { } wanted)
                return ExitCode.BadInput;
            if (parsed.GetValue(write) && guidelines.Folder is null)
            {
                streams.Error.Write($"imr coverage: the built-in guidelines can not be written to; name a folder. {ChosenGuidelines.HowToHaveOne}.\n");
                return ExitCode.BadInput;
            }
            var coverage = CoverageRunner.Run(library, wanted.Contains);
            if (parsed.GetValue(format) == SharedOptions.Json)
                CoverageJson.Write(coverage, guidelines, streams.Output);
            else
                CoverageText.Write(coverage, streams.Output);
            if (parsed.GetValue(write))
                MissingVariations.Write(coverage, guidelines, streams.Error);
            return coverage.Sum(one => one.Noticed) * All >= coverage.Sum(one => one.Noticeable) * parsed.GetValue(atLeast) ? ExitCode.Fine : ExitCode.Findings;
        });
        return command;
    }
}
