using ImrRules.Cli.Files;
using ImrRules.Cli.Findings;
using ImrRules.Diagnostics;
using ImrRules.Evaluation;
using ImrRules.Evaluation.Issuing.Reading;
using ImrRules.Reporting.Letters;

namespace ImrRules.Cli.Commands;

/// <summary>One run of <c>imr letter</c>. Where a file has mistakes nothing is written: a draft in place of the final letter that was meant would mislead.</summary>
internal sealed class LetterRun(GuidelineEvaluator evaluator, CommandStreams streams, string format, bool showText)
{
    private static readonly string[] Endings = [".yaml", ".yml", ".json"];

    public int Write(string path, string? decisions, string? details)
    {
        if (new CaseFileInput(evaluator.Library.Vocabulary, showText).Read(path, streams.Error).Case is not { } file)
            return ExitCode.BadInput;
        var determination = evaluator.Evaluate(file);
        var supplied = details is null ? new LetterDetails() : Read(details, LetterDetailsReader.Read);
        var adopted = decisions is null ? null : Read(decisions, (name, text, found) => DecisionsReader.Read(name, text, determination, found));
        if (supplied is null || decisions is not null && adopted is null)
            return ExitCode.BadInput;
        var letter = adopted is null ? Letter.Draft(determination, supplied) : Letter.Final(adopted, supplied);
        ReportFormats.LetterWriter(format)(letter, streams.Output);
        return letter.IsDraft ? ExitCode.Fine : Warn(letter);
    }

    /// <summary>A final letter does not show what it lacks: whoever sends it is told.</summary>
    private int Warn(Letter letter)
    {
        foreach (var missing in letter.Missing)
            streams.Error.Write($"missing: {missing}\n");
        return letter.Missing.Count == 0 ? ExitCode.Fine : ExitCode.Findings;
    }

    private T? Read<T>(string path, Func<string, string, DiagnosticBag, T?> read)
        where T : class
    {
        var bytes = TextFile.ReadBytes(path, out var problem);
        var isKnown = Endings.Contains(Path.GetExtension(path).ToLowerInvariant());
        if (bytes is not null && !isKnown)
            problem = "decisions and details end in .yaml, .yml or .json";
        var text = bytes is null || !isKnown ? null : TextFile.Decode(bytes, out problem);
        if (text is null)
        {
            streams.Error.Write($"{path}: {problem}\n");
            return null;
        }
        var diagnostics = new DiagnosticBag();
        var value = read(path, text, diagnostics);
        CaseFindings.Write(diagnostics.Sorted(), showText ? text : null, streams.Error);
        return value;
    }
}
