using ImrRules.Diagnostics;
using ImrRules.Yaml.Characters;

namespace ImrRules.Yaml.Syntax;

/// <summary>Finds text that YAML would drop in silence: " #60" behind a value is a remark to it. A remark of words, with a blank behind the number sign, is an author's own.</summary>
internal static class LostText
{
    /// <summary>Looks behind the end of a plain value, and at the line below it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line on which the value ends.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="start">Where it begins; null where that is on an earlier line.</param>
    public static SyntaxMistake? Find(MendedText text, AuthoredLine line, int end, int? start)
    {
        // by steps and not by copies of the rest: a line can hold a whole file
        var sign = Math.Max(0, end);
        while (sign < line.Text.Length && line.Text[sign] == ' ')
            sign++;
        if (sign == line.Text.Length && end > line.Start)
            return FindBelow(text, line);
        if (sign == 0 || sign >= line.Text.Length || !BeginsLostText(line.Text, sign))
            return null;

        var mistake = Of(text, line, sign);
        return start is not { } from ? mistake
            : from == line.ValueStart ? mistake.MendedBy(text, line, from, Quotation.Of(Unquoted(line.Text[from..].TrimEnd())))
            : Member(text, line, from, sign, mistake);
    }

    /// <summary>Looks at a line that the parser could not read: a bracket that would have closed behind the number sign is lost with the text.</summary>
    public static SyntaxMistake? FindOn(MendedText text, AuthoredLine line)
    {
        var sign = line.Text.IndexOf(" #", StringComparison.Ordinal);
        return sign >= line.Start && line.Text.AsSpan(0, sign).Count('"') % 2 == 0
            ? Find(text, line, sign, line.Value is ['[', ..] ? 1 + line.Text.LastIndexOfAny(['[', ' '], line.Text.LastIndexOfAny(['[', ','], sign) + 1) : line.ValueStart)
            : null;
    }

    private static bool BeginsLostText(string text, int sign)
    {
        if (text[sign] != '#' || sign + 1 >= text.Length)
            return false;
        var next = sign + 1;
        while (next < text.Length && text[next] == ' ')
            next++;
        return next < text.Length && (next == sign + 1 || char.IsAsciiDigit(text[next]));
    }

    /// <summary>A line below that begins with a number sign and a digit, deeper than the key: it was meant to go on with the text.</summary>
    private static SyntaxMistake? FindBelow(MendedText text, AuthoredLine line)
    {
        var below = new AuthoredLine(line.Number + 1, text.LineAt(line.Number + 1));
        return below.IsRemark && below.Indent > line.Start && below.Text.AsSpan(below.Indent + 1) is [var digit, ..] && char.IsAsciiDigit(digit) ? Of(text, below, below.Indent) : null;
    }

    private static SyntaxMistake Of(MendedText text, AuthoredLine line, int sign)
    {
        var lost = line.Text[sign..].TrimEnd();
        return SyntaxMistake.In(text, line, sign, lost.Length,
            text.Source.Confidential ? "the text from the # on would be lost: YAML treats it as a remark" : $"\"{lost}\" would be lost: YAML treats it as a remark",
            "Put the whole text in quotes") with
        { Rule = "lost-text" };
    }

    /// <summary>In a list the member alone goes in quotes, up to its comma or bracket.</summary>
    private static SyntaxMistake Member(MendedText text, AuthoredLine line, int from, int sign, SyntaxMistake mistake)
    {
        var ends = line.Text.AsSpan(sign).IndexOfAny(',', ']');
        if (ends < 0)
            return mistake;
        var words = Quotation.Of(line.Text[from..(sign + ends)].TrimEnd());
        var (start, end) = (text.At(line.Number, from + 1, 0), text.At(line.Number, sign + ends + 1, 0));
        var fix = new TextEdit(start.Line, start.Column, end.Line, end.Column, words);
        // the member is most often a term, which it is without what was lost
        return mistake with { Instead = words, Fix = fix, ReadOn = fix with { NewText = line.Text[from..sign].TrimEnd() } };
    }

    /// <summary>The words without the quotes around the part that was not lost.</summary>
    private static string Unquoted(string words)
    {
        var end = words[0] is '"' or '\'' ? Closing.OfQuotation(words, 0) : -1;
        return end > 0 ? words[1..end] + words[(end + 1)..] : CurlyQuotation.Inner(words) ?? words;
    }
}
