using ImrRules.Diagnostics;

namespace ImrRules.Yaml;

/// <summary>Says in an author's words what the parser stumbled over, by looking at the line itself.</summary>
internal static class SyntaxAdvice
{
    private const char NoBreakSpace = '\u00A0';

    public static (string Message, string? Hint) For(SourceText source, int line, string parserMessage)
    {
        for (var at = line; at >= Math.Max(1, line - 1); at--)
        {
            var text = source.LineAt(at);
            if (text.Contains('\t', StringComparison.Ordinal))
                return ("a tab stands on or just before this line", "Use spaces, two for each level.");
            if (text.Contains(NoBreakSpace, StringComparison.Ordinal))
                return ("a no-break space from a word processor stands on or just before this line", "Replace it by an ordinary space.");
            var value = ValueOf(text);
            if (value.Length > 0 && "%@*&`>|!".Contains(value[0], StringComparison.Ordinal) && value is not (">-" or ">" or "|" or "|-"))
                return ($"a text can not begin with {value[0]}", "Put the text in quotes, or in words (at least 50 percent).");
            if (value.Contains(": ", StringComparison.Ordinal) && value[0] is not ('"' or '\'' or '[' or '{'))
                return ("there is a second \": \" in the line", "Put the text in quotes, or write >- and the text below it.");
            if (value.Length > 1 && value[0] == '"' && value.TrimEnd()[^1] != '"')
                return ("a text begins with a quotation mark and goes on behind it", "Write >- and the text below it.");
        }
        return parserMessage.Contains("expected key", StringComparison.Ordinal) || parserMessage.Contains("indent", StringComparison.OrdinalIgnoreCase)
            ? ("this line does not stand where the lines above lead it to be", "Let it start in the column of its neighbours, two spaces for each level.")
            : ("this is no YAML that can be read", "A bracket, a quotation mark or a colon may be missing on this line or the one above.");
    }

    private static string ValueOf(string line)
    {
        var trimmed = line.TrimStart(' ', '-');
        var colon = trimmed.IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 ? "" : trimmed[(colon + 2)..].Trim();
    }
}
