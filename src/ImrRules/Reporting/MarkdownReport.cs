using ImrRules.Evaluation;
using ImrRules.Reporting.Layouts;
using ImrRules.Reporting.Letters;

namespace ImrRules.Reporting;

/// <summary>
/// Writes determinations as Markdown (with tables): what <see cref="TextReport"/> says, in the same order. Nothing of a case becomes mark-up. The same determination gives the same bytes.
/// </summary>
public static class MarkdownReport
{
    /// <summary>Writes the determinations of a case, its decision, and the versions that they were made with.</summary>
    /// <param name="determination">The determinations.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(FinalDetermination determination, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(determination);
        ArgumentNullException.ThrowIfNull(output);
        DeterminationText.Write(determination, new MarkdownLayout(output));
    }

    /// <summary>Writes a letter as Markdown.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(Letter letter, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(output);
        LetterWriter.Write(letter, new MarkdownLetterLayout(output));
    }
}
