using ImrRules.Diagnostics;
using ImrRules.Yaml.Characters;

namespace ImrRules.Yaml.Syntax;

/// <summary>Brackets of a list that are not closed, or have text behind them.</summary>
internal static class BracketMistakes
{
    public static SyntaxMistake? Find(MendedText text, AuthoredLine line)
    {
        if (line.Value is not (['[' or '{', ..]))
            return null;
        var end = Closing.OfBracket(line.Text, line.ValueStart);
        if (end < 0)
            return LostText.FindOn(text, line) ?? (StructureLines.ContinuesTo(line, text) is null ? NotClosed(text, line) : null);
        if (line.Text[line.ValueStart] == '[' && line.Text[end] != ']' || line.Text[line.ValueStart] == '{' && line.Text[end] != '}')
            return NotClosed(text, line);
        var behind = line.Text[(end + 1)..].Trim();
        if (behind.Length == 0 || behind[0] == '#' && line.Text[end + 1] == ' ')
            return null;
        if (behind[0] is not (',' or '['))
            return SyntaxMistake.In(text, line, line.ValueStart, 1, "a text can not begin with a bracket", "Put the text in quotes").MendedBy(text, line, line.ValueStart, Quotation.Of(line.Value));
        var start = line.Text.IndexOf(behind, end + 1, StringComparison.Ordinal);
        return SyntaxMistake.In(text, line, start, behind.Length, "text stands behind the closing bracket", "Write one list between one pair of brackets, with commas")
            with
        { Instead = $"[{string.Join(", ", line.Value.Split(['[', ']', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))}]" };
    }

    private static SyntaxMistake NotClosed(MendedText text, AuthoredLine line)
    {
        var closing = line.Value[0] == '[' ? "]" : "}";
        var words = line.Value.TrimEnd(')', '}', ']', ',', ' ');
        return SyntaxMistake.In(text, line, line.ValueStart, 1, $"the {(closing == "]" ? "bracket" : "brace")} that opens here is not closed", $"Close it with {closing}").MendedBy(text, line, line.ValueStart, words + closing);
    }
}
