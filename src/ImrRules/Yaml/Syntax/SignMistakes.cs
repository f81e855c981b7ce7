using ImrRules.Diagnostics;
using ImrRules.Yaml.Characters;

namespace ImrRules.Yaml.Syntax;

/// <summary>Values that begin with a sign that means something to YAML.</summary>
internal static class SignMistakes
{
    private const string Signs = "%@*&`!|>";

    /// <summary>More words are a text, and not a number with its unit.</summary>
    private const int LongestMeasure = 5;

    /// <summary>Signs of comparison, the longer ones first, with the words of the format.</summary>
    private static readonly (string Sign, string Words)[] Comparisons = [(">=", "at least"), (">", "more than")];

    /// <summary>The mistake of a line's value; null where it begins as a text may.</summary>
    public static SyntaxMistake? Find(MendedText text, AuthoredLine line)
    {
        if (line.Value.Length == 0 || line.OpensText)
            return null;
        if (line.Value[0] is '>' or '|' && HeaderLength(line.Value) is var length && line.Value.Length > length && line.Value[length] == ' ' && !char.IsAsciiDigit(line.Value[length..].TrimStart()[0]))
            return SyntaxMistake.In(text, line, line.ValueStart + length + 1, line.Value.Length - length - 1, $"a text stands behind {line.Value[..length]}",
                $"Begin it on the next line, deeper than its key, or leave {line.Value[..length]} out").MendedBy(text, line, line.ValueStart, PlainOrQuoted(line.Value[length..].Trim()));
        if (line.Value.StartsWith("- ", StringComparison.Ordinal) && line.HasKey)
            return Quoted(text, line, "a text can not begin with a dash", 1);
        if (!Signs.Contains(line.Value[0], StringComparison.Ordinal))
            return null;
        if (Compared(line.Value) is { } compared)
            return SyntaxMistake.In(text, line, line.ValueStart, line.Value.Length, $"{line.Value[..compared.Length]} is no sign that is read here", "Write it in words").MendedBy(text, line, line.ValueStart, compared.Words);
        if (line.Value is ['%', .. { Length: > 0 } number] && char.IsAsciiDigit(number[0]))
            return SyntaxMistake.In(text, line, line.ValueStart, line.Value.Length, "a value can not begin with %", $"Write the number and the word percent: at least {number.Trim()} percent.");
        return line.Value[0] is '*' or '&' or '!' ? Refused(text, line, line.ValueStart) : Quoted(text, line, $"a text can not begin with {line.Value[0]}", 1);
    }

    /// <summary>A value that is parsed and means nothing here: an anchor, a reference, a tag.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="at">Where the sign stands.</param>
    public static SyntaxMistake Refused(MendedText text, AuthoredLine line, int at)
    {
        var isTag = at < line.Text.Length && line.Text[at] == '!';
        var length = at < line.Text.Length ? Math.Max(1, line.Text.AsSpan(at).IndexOfAny(' ', ',') is var end and > 0 ? end : line.Text.Length - at) : 1;
        var mistake = SyntaxMistake.In(text, line, at, length,
            isTag ? "a value that begins with an exclamation mark (!) is lost" : "anchors and references (& and *) are not used here", "Put the text in quotes") with
        { Rule = "anchor" };
        return at == line.ValueStart && line.Value.Length > 0 ? mistake.MendedBy(text, line, at, Quotation.Of(line.Value)) : mistake;
    }

    private static SyntaxMistake Quoted(MendedText text, AuthoredLine line, string message, int length) =>
        SyntaxMistake.In(text, line, line.ValueStart, length, message, "Put the text in quotes").MendedBy(text, line, line.ValueStart, Quotation.Of(line.Value));

    private static (int Length, string Words)? Compared(string value)
    {
        foreach (var (sign, words) in Comparisons)
        {
            if (!value.StartsWith(sign, StringComparison.Ordinal))
                continue;
            var rest = value[sign.Length..].Trim();
            return rest.Length > 0 && char.IsAsciiDigit(rest[0]) && rest.Count(' ') < LongestMeasure ? (sign.Length, $"{words} {rest.Replace("%", " percent", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal)}") : null;
        }
        return null;
    }

    /// <summary>The length of &gt;, &gt;-, |, |- and the like.</summary>
    private static int HeaderLength(string value)
    {
        var at = 1;
        while (at < value.Length && value[at] is '+' or '-')
            at++;
        return at;
    }

    private static string PlainOrQuoted(string words) =>
        words.Contains(": ", StringComparison.Ordinal) || words.Contains(" #", StringComparison.Ordinal) || !char.IsLetterOrDigit(words[0]) ? Quotation.Of(words) : words;
}
