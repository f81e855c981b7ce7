using ImrRules.Diagnostics;
using ImrRules.Yaml.Characters;

namespace ImrRules.Yaml.Syntax;

/// <summary>Quotation marks that close too early, or never.</summary>
internal static class QuoteMistakes
{
    private const int LongestKey = 20;

    /// <summary>What may stand behind a backslash in double quotes.</summary>
    private const string Escapes = "0abtnvfre \"/\\N_LPxuU\t";

    public static SyntaxMistake? Find(MendedText text, AuthoredLine line)
    {
        if (line.Value is not (['"' or '\'', ..]))
            return null;
        if (Escaped(text, line) is { } escaped)
            return escaped;
        var end = Closing.OfQuotation(line.Text, line.ValueStart);
        if (end < 0)
            return StructureLines.ContinuesTo(line, text) is null ? NotClosed(text, line) : null;
        var behind = line.Text[(end + 1)..].Trim();
        return behind.Length == 0 || behind[0] == '#' && line.Text[end + 1] == ' ' ? null : Early(text, line, end, behind);
    }

    /// <summary>How a text is begun that stands on the lines below its key.</summary>
    public static string Below(AuthoredLine line) => line.HasKey && line.Key.Length <= LongestKey ? $"{line.Key}: >-" : ">-";

    /// <summary>A backslash in double quotes that begins nothing that YAML knows.</summary>
    private static SyntaxMistake? Escaped(MendedText text, AuthoredLine line)
    {
        if (line.Value[0] != '"')
            return null;
        for (var at = line.Text.IndexOf('\\', line.ValueStart); at >= 0 && at + 1 < line.Text.Length; at = line.Text.IndexOf('\\', Math.Min(line.Text.Length, at + 2)))
        {
            if (!Escapes.Contains(line.Text[at + 1], StringComparison.Ordinal))
                return SyntaxMistake.In(text, line, at, 1, "a backslash (\\) means something between these quotes", "Leave it out, or put the text in single quotes") with { Instead = $"'{line.Value.Trim('"')}'" };
        }
        return null;
    }

    private static SyntaxMistake NotClosed(MendedText text, AuthoredLine line) =>
        SyntaxMistake.In(text, line, line.ValueStart, 1, "the quotation mark that begins here is not closed", "Close the quotes at the end of the text")
            .MendedBy(text, line, line.ValueStart, line.Value + line.Value[0]);

    /// <summary>Marks around the whole with others in it, or a text that begins with a quoted word.</summary>
    private static SyntaxMistake Early(MendedText text, AuthoredLine line, int end, string behind)
    {
        var isWhole = line.Value[^1] == line.Value[0] && line.Value.Length > 2;
        var words = isWhole ? line.Value[1..^1] : line.Value;
        var start = line.Text.IndexOf(behind, end + 1, StringComparison.Ordinal);
        return SyntaxMistake.In(text, line, start, behind.Length, "the text goes on behind the quotation mark that closes it",
            $"Put the whole in other quotes, or write {Below(line)} and the text on the line below").MendedBy(text, line, line.ValueStart, Quotation.Of(words));
    }
}
