using System.CommandLine;
using ImrRules.Authoring.Surveying;
using ImrRules.Cli.Files;
using ImrRules.Vocabulary;

namespace ImrRules.Cli.Commands;

/// <summary><c>imr survey</c>: the page of what guidelines cover and what not, and of what a clinician checks first.</summary>
internal static class SurveyCommand
{
    public static Command Create(CommandStreams streams)
    {
        var folder = SharedOptions.Folder();
        var met = new Option<string?>("--met") { Description = "How often treatments were asked for, as CSV (treatment,items): what is met most is to be checked first.", HelpName = "FILE" };
        var command = new CommandWithExample("survey", "Writes a page (Markdown) of what guidelines cover and what not, what of it was verified, and what a clinician should check first.",
            "  imr survey") { folder, met };
        command.SetAction(parsed =>
        {
            if (!ChosenGuidelines.ForWriting(parsed.GetValue(folder)).TryLoad(streams.Error, out var library))
                return ExitCode.BadInput;
            if (Times(parsed.GetValue(met), library.Vocabulary, streams.Error) is not { } times)
                return ExitCode.BadInput;
            new SurveyPage(library, times, streams.Output).Write();
            return ExitCode.Fine;
        });
        return command;
    }

    private static TimesMet? Times(string? file, ClinicalVocabulary vocabulary, TextWriter error)
    {
        if (file is null)
            return TimesMet.Unknown(vocabulary);
        var bytes = TextFile.ReadBytes(file, out var problem);
        var text = bytes is null ? null : TextFile.Decode(bytes, out problem);
        IReadOnlyList<string> problems = [problem ?? ""];
        if (text is not null && TimesMet.Read(text, vocabulary, out problems) is { } times)
            return times;
        foreach (var one in problems)
            error.Write($"{file}: {one}\n");
        return null;
    }
}
