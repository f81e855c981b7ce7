using ImrRules.Evaluation;
using ImrRules.Reporting.Layouts;
using ImrRules.Reporting.Letters;

namespace ImrRules.Reporting;

/// <summary>
/// Writes determinations as a reviewer reads them: what was not understood first, then the decision, the guideline's words, what the case shows of each criterion,
/// and all that was assumed, passed over or checked. Lines end with a line feed and are wrapped at 100 columns; the same determination gives the same bytes.
/// </summary>
public static class TextReport
{
    /// <summary>Writes the determinations of a case, its decision, and the versions that they were made with.</summary>
    /// <param name="determination">The determinations.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(FinalDetermination determination, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(determination);
        ArgumentNullException.ThrowIfNull(output);
        DeterminationText.Write(determination, new TextLayout(output));
    }

    /// <summary>Writes the determination of one item.</summary>
    /// <param name="determination">The determination.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(Determination determination, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(determination);
        ArgumentNullException.ThrowIfNull(output);
        DeterminationText.Write(determination, new TextLayout(output));
    }

    /// <summary>Writes a letter as plain text in pages that a form feed parts.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(Letter letter, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(output);
        LetterWriter.Write(letter, new TextLetterLayout(output));
    }
}
