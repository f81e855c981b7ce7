using ImrRules.Diagnostics;
using ImrRules.Yaml.Characters;

namespace ImrRules.Yaml.Syntax;

/// <summary>Colons too many, too few, or without a blank behind them; dashes without one.</summary>
internal static class ColonMistakes
{
    private static readonly string[] InPlaceOfColon = [" = ", " - ", " -> ", "; ", "="];

    /// <summary>A second colon in a plain value.</summary>
    public static SyntaxMistake? Second(MendedText text, AuthoredLine line)
    {
        if (!line.HasKey || line.Value.Length == 0 || line.Value[0] is '"' or '\'' or '[' or '{')
            return null;
        var second = line.Text.IndexOf(": ", line.ValueStart, StringComparison.Ordinal);
        if (second < 0 && line.Value[^1] == ':')
            second = line.Text.TrimEnd().Length - 1;
        return second < 0 ? null
            : SyntaxMistake.In(text, line, second, 1, "a second colon stands in the line", $"Put the text in quotes, or write {QuoteMistakes.Below(line)} and the text on the line below")
                .MendedBy(text, line, line.ValueStart, Quotation.Of(line.Value));
    }

    /// <summary>A dash or a colon with no blank behind it.</summary>
    public static SyntaxMistake? WithoutBlank(MendedText text, AuthoredLine line)
    {
        if (line.Start + 1 < line.Text.Length && line.Text[line.Start] == '-' && (char.IsLetter(line.Text[line.Start + 1]) || line.Text[line.Start + 1] is '"' or '\'' or '['))
            return SyntaxMistake.In(text, line, line.Start, 1, "a space is missing behind the dash", "Write a space there").MendedBy(text, line, line.Start, $"- {line.Text[(line.Start + 1)..].TrimEnd()}");
        var colon = line.Text.IndexOf(':', line.Start);
        return !line.HasKey && colon > line.Start && colon + 1 < line.Text.Length && line.Text[line.Start] is not ('"' or '\'' or '[' or '{')
            ? SyntaxMistake.In(text, line, colon, 1, "a space is missing behind the colon", "Write a space there").MendedBy(text, line, line.Start, $"{line.Text[line.Start..colon]}: {line.Text[(colon + 1)..].TrimEnd()}")
            : null;
    }

    /// <summary>A line that is neither a key nor a list item, in the column of keys.</summary>
    public static SyntaxMistake? Missing(MendedText text, AuthoredLine line, AuthoredLine? before, AuthoredLine? next)
    {
        if (line.HasKey || line.HasDash || line.Text[line.Start] is '"' or '\'' or '[' or '{' or '-' || before is { } above && line.Indent > above.Start && !above.OpensLevel)
            return null;
        var words = line.Text[line.Start..].TrimEnd();
        var mistake = SyntaxMistake.In(text, line, line.Start, words.Length, "a colon is missing on this line", "Write the key, a colon, and behind a space the value");
        if (next is { } below && (below.Indent > line.Indent || below.Indent == line.Indent && below.HasDash))
            return mistake.MendedBy(text, line, line.Start, $"{words.TrimEnd(';', '.', ',')}:");
        foreach (var sign in InPlaceOfColon)
        {
            if (words.IndexOf(sign, StringComparison.Ordinal) is var at and > 0)
                return mistake.MendedBy(text, line, line.Start, $"{words[..at].TrimEnd()}: {words[(at + sign.Length)..].TrimStart()}");
        }
        var space = words.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? mistake : mistake with { Instead = $"{words[..space]}: {words[(space + 1)..]}" };
    }
}
