using ImrRules.Diagnostics;
using ImrRules.Yaml.Characters;

namespace ImrRules.Yaml.Syntax;

/// <summary>Quotation marks that close too early, or never.</summary>
internal static class QuoteMistakes
{
    public static SyntaxMistake? Find(MendedText text, AuthoredLine line)
    {
        if (line.Value is not (['"' or '\'', ..]))
            return null;
        var end = Closing.OfQuotation(line.Text, line.ValueStart);
        if (end < 0)
            return StructureLines.ContinuesTo(line, text) is null ? NotClosed(text, line) : null;
        var behind = line.Text[(end + 1)..].Trim();
        return behind.Length == 0 || behind[0] == '#' && line.Text[end + 1] == ' ' ? null : Early(text, line, end, behind);
    }

    private static SyntaxMistake NotClosed(MendedText text, AuthoredLine line) =>
        SyntaxMistake.In(text, line, line.ValueStart, 1, "the quotation mark that begins here is not closed", "Close it at the end of the text")
            .MendedBy(text, line, line.ValueStart, line.Value + line.Value[0]);

    /// <summary>Marks around the whole with others in it, or a text that begins with a quoted word.</summary>
    private static SyntaxMistake Early(MendedText text, AuthoredLine line, int end, string behind)
    {
        var isWhole = line.Value[^1] == line.Value[0] && line.Value.Length > 2;
        var words = isWhole ? line.Value[1..^1] : line.Value;
        var start = line.Text.IndexOf(behind, end + 1, StringComparison.Ordinal);
        return SyntaxMistake.In(text, line, start, behind.Length, "the text goes on behind the quotation mark that closes it",
            "Put the whole in other quotation marks, or write >- and the text on the line below").MendedBy(text, line, line.ValueStart, Quotation.Of(words));
    }
}
