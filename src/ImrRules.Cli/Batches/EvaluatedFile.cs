using ImrRules.Evaluation;

namespace ImrRules.Cli.Batches;

/// <summary>What became of a file of a run.</summary>
/// <param name="File">The file.</param>
/// <param name="Determination">Its determination; null where it could not be read.</param>
/// <param name="Said">What there is to say of it on standard error.</param>
internal sealed record EvaluatedFile(NamedFile File, FinalDetermination? Determination, string Said)
{
    /// <summary>How many notes on it were left out.</summary>
    public int NotesLeft { get; init; }
}
