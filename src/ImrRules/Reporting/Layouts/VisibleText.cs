using System.Globalization;
using System.Text;

namespace ImrRules.Reporting.Layouts;

/// <summary>
/// Text of a case as it may stand in a report. It can hold any character; none moves a cursor, turns the direction of what stands beside it, or hides. What could is shown as the replacement character,
/// so that a reader sees that something stood there.
/// </summary>
internal static class VisibleText
{
    private const char Shown = '\uFFFD';

    /// <summary>The text with its white space and control characters as single spaces.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
                line.Append(line.Length > 0 && line[^1] == ' ' ? "" : " ");
            else if (IsSeen(rune))
                line.Append(rune.ToString());
            else
                line.Append(Shown);
        }
        return line.ToString().Trim(' ');
    }

    /// <summary>The words of a text.</summary>
    public static string[] Words(string text) => OneLine(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Joiners within a word and the soft hyphen are part of ordinary spelling; all else that is invisible is not.</summary>
    public static bool IsSeen(Rune rune) => rune.Value is 0x200C or 0x200D or 0xAD
        || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
