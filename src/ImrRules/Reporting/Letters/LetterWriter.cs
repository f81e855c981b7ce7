using ImrRules.Law;
using ImrRules.Reporting.Layouts;

namespace ImrRules.Reporting.Letters;

/// <summary>Writes a letter by its stage of review, and what letters of both stages have.</summary>
internal static class LetterWriter
{
    public const string MissingHeading = "STILL MISSING FROM THIS LETTER";

    public static void Write(Letter letter, LetterLayout page)
    {
        if (letter.Determination.Review == ReviewStage.Ur)
            UrLetterText.Write(letter, page);
        else
            ImrLetterText.Write(letter, page);
    }

    /// <summary>The reasons, then the portions of guidelines and the notice that belong to them.</summary>
    public static void WriteReasons(string label, LetterItem item, LetterLayout page)
    {
        page.Field(label, string.Join(' ', item.Rationale.Take(1)));
        foreach (var reason in item.Rationale.Skip(1))
            page.Paragraph(reason);
        foreach (var (guideline, words) in item.Portions)
            page.Field("Relevant portion of the guideline:", $"{guideline}: \"{words}\"");
        if (item.TaperingNotice is { } notice)
            page.Paragraph(notice);
    }
}
