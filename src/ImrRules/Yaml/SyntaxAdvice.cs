using ImrRules.Diagnostics;

namespace ImrRules.Yaml;

/// <summary>Says in an author's words what the parser stumbled over, by looking at the lines themselves, and puts the place where the author must mend.</summary>
internal static class SyntaxAdvice
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>Characters that mean something to YAML where a text begins.</summary>
    private const string Indicators = "%@*&`>|!";

    public static (Place Place, string Message, string? Hint) For(SourceText source, Place place, string parserMessage)
    {
        if (Character(source, place.Line) is { } character)
            return character;
        for (var line = place.Line; line >= Math.Max(1, place.Line - 1); line--)
        {
            if (Value(source, line) is var (column, message, hint))
                return (line == place.Line ? place : new Place(source, line, column, 1), message, hint);
        }
        if (Space(source, place.Line) is { } space)
            return space;
        return parserMessage.Contains("expected key", StringComparison.Ordinal) || parserMessage.Contains("indent", StringComparison.OrdinalIgnoreCase) || Indentation.IsMisplaced(source, place.Line)
            ? (place, "this line does not stand where the lines above lead it to be", "Let it start in the column of its neighbours, two spaces for each level.")
            : (place, "this is no YAML that can be read", "A bracket, a quotation mark or a colon may be missing on this line or the one above.");
    }

    /// <summary>A character that looks like a space and is none; the parser stops beside its line, before or behind it.</summary>
    private static (Place Place, string Message, string? Hint)? Character(SourceText source, int stopped)
    {
        foreach (var line in (int[])[stopped, stopped - 1, stopped + 1])
        {
            var text = source.LineAt(line);
            if (text.IndexOf('\t', StringComparison.Ordinal) is var tab and >= 0 && (line <= stopped || string.IsNullOrWhiteSpace(text[..tab])))
                return (new Place(source, line, tab + 1, 1), "a tab stands on this line", "Use spaces, two for each level.");
            if (line <= stopped && text.IndexOf(NoBreakSpace, StringComparison.Ordinal) is var space and >= 0)
                return (new Place(source, line, space + 1, 1), "a no-break space from a word processor stands on this line", "Replace it by an ordinary space.");
        }
        return null;
    }

    /// <summary>What is wrong with how the value of a line begins, ends or goes on.</summary>
    private static (int Column, string Message, string Hint)? Value(SourceText source, int line)
    {
        var text = source.LineAt(line);
        var start = text.Length - text.TrimStart(' ', '-').Length;
        var colon = text.IndexOf(": ", start, StringComparison.Ordinal);
        var value = colon < 0 ? "" : text[(colon + 2)..].Trim();
        if (value.Length == 0)
            return null;
        var column = text.IndexOf(value, colon + 2, StringComparison.Ordinal) + 1;
        if (Indicators.Contains(value[0], StringComparison.Ordinal) && value is not (">-" or ">" or "|" or "|-") || value.StartsWith("- ", StringComparison.Ordinal))
            return (column, $"a text can not begin with {value[0]}", "Put the text in quotes, or in words (at least 50 percent).");
        if (value.Contains(": ", StringComparison.Ordinal) && value[0] is not ('"' or '\'' or '[' or '{'))
            return (column, "there is a second \": \" in the line", "Put the text in quotes, or write >- and the text below it.");
        if (value.Length > 1 && value[0] == '"' && value[^1] != '"')
            return (column, "a text begins with a quotation mark and goes on behind it", "Write >- and the text below it.");
        return null;
    }

    /// <summary>The space that a colon or a dash needs behind it.</summary>
    private static (Place Place, string Message, string? Hint)? Space(SourceText source, int line)
    {
        var text = source.LineAt(line);
        var start = text.Length - text.TrimStart(' ').Length;
        if (start + 1 < text.Length && text[start] == '-' && char.IsLetter(text[start + 1]))
            return (new Place(source, line, start + 1, 1), "a space is missing behind the dash", null);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > start && colon + 1 < text.Length && text[colon + 1] != ' ' && text.IndexOf(": ", StringComparison.Ordinal) < 0
            ? (new Place(source, line, colon + 1, 1), "a space is missing behind the colon", null)
            : null;
    }
}
