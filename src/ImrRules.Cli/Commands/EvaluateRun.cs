using ImrRules.Cli.Files;
using ImrRules.Evaluation;
using ImrRules.Law;

namespace ImrRules.Cli.Commands;

/// <summary>Evaluates files one by one, in the order given. A file that can not be read keeps no other from being answered.</summary>
internal sealed class EvaluateRun(GuidelineEvaluator evaluator, CommandStreams streams, string format, bool showText)
{
    private readonly Action<FinalDetermination, TextWriter> _write = ReportFormats.Writer(format);
    private readonly CaseFileInput _cases = new(evaluator.Library.Vocabulary, streams, showText);

    public int Evaluate(IReadOnlyList<string> paths)
    {
        var worst = ExitCode.Fine;
        var written = 0;
        foreach (var path in paths)
        {
            if (_cases.Read(path) is not { } file)
            {
                worst = ExitCode.BadInput;
                continue;
            }
            var determination = evaluator.Evaluate(file);
            if (format != SharedOptions.Json && paths.Count > 1)
                streams.Output.Write($"{(written > 0 ? "\n" : "")}{path}\n\n");
            _write(determination, streams.Output);
            written++;
            worst = Math.Max(worst, CodeOf(determination));
        }
        return worst;
    }

    public static int CodeOf(FinalDetermination determination) =>
        determination.Items.Any(item => item.Outcome == Outcome.RequestNotUnderstood) ? ExitCode.Findings : ExitCode.Fine;
}
