using ImrRules.Cli.Files;
using ImrRules.Evaluation;

namespace ImrRules.Cli.Batches;

/// <summary>Reads a file and evaluates it. What there is to say is kept with the result, as several files are at work at once, and nothing that a file holds ends the run.</summary>
internal sealed class FileEvaluation(GuidelineEvaluator evaluator, CaseFileInput cases)
{
    public EvaluatedFile Evaluate(NamedFile file)
    {
        if (file.Problem is { } problem)
            return new EvaluatedFile(file, Determination: null, $"{file.Path}: {problem}\n");
        using var said = new StringWriter();
        try
        {
            var (read, notesLeft) = cases.Read(file.Path, said);
            return new EvaluatedFile(file, read is null ? null : evaluator.Evaluate(read), said.ToString()) { NotesLeft = notesLeft };
        }
#pragma warning disable CA1031 // a mistake of the engine that one case brings to light keeps the others from no answer
        catch (Exception mistake)
#pragma warning restore CA1031
        {
            // its message may hold words of the case
            return new EvaluatedFile(file, Determination: null, $"{said}{file.Path}: a mistake in this program, not in the file, keeps it from being evaluated ({mistake.GetType().Name})\n");
        }
    }
}
