using ImrRules.Reporting.Letters;

namespace ImrRules.Reporting.Layouts;

/// <summary>How a letter is laid out. What it says, and in which order, is the same in every format; each text is given as it is, and the layout escapes it.</summary>
internal abstract class LetterLayout
{
    /// <summary>Stands on every page of a letter that nobody has adopted.</summary>
    public const string DraftMark = "DRAFT";

    public const string DraftWords = "Recommended from guideline excerpts. Nobody has adopted it, and nobody attests to anything in it; a licensed reviewer decides.";

    /// <summary>The letter begins.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="head">What stands at the head of each page.</param>
    /// <param name="isDraft">True where nobody has adopted it: every page says so.</param>
    public abstract void Begin(string title, string head, bool isDraft);

    /// <summary>What the letter is about, a line each; a label without a text is left out.</summary>
    public void Head(IEnumerable<(string Label, string? Text)> lines) => WriteHead([.. lines.Where(line => line.Text is not null).Select(line => (line.Label, line.Text!))]);

    public abstract void Section(string heading);

    public abstract void Item(string request, string decision);

    public abstract void Paragraph(string text);

    /// <summary>A label with its text.</summary>
    public abstract void Field(string label, string text);

    public abstract void List(IReadOnlyList<string> lines);

    /// <summary>What a draft lacks.</summary>
    public abstract void Missing(string heading, IReadOnlyList<MissingContent> missing);

    public abstract void End();

    protected abstract void WriteHead(IReadOnlyList<(string Label, string Text)> lines);
}
