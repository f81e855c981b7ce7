using System.Text;

namespace ImrRules.Reporting.Layouts;

/// <summary>Text that Markdown shows as it is: no mark-up, no HTML, no link comes of what a case or a guideline holds.</summary>
internal static class MarkdownText
{
    /// <summary>Mean something wherever they stand.</summary>
    private const string Anywhere = "\\`*_[]<>&|~$@";

    /// <summary>Mean something at the beginning of a line.</summary>
    private const string AtTheBeginning = "#+-=:";

    public static string Of(string text)
    {
        var line = VisibleText.OneLine(text);
        var escaped = new StringBuilder(line.Length);
        for (var at = 0; at < line.Length; at++)
        {
            if (Anywhere.Contains(line[at], StringComparison.Ordinal) || IsMarkAtTheBeginning(line, at) || IsWithinAnAddress(line, at))
                escaped.Append('\\');
            escaped.Append(line[at]);
        }
        return escaped.ToString();
    }

    /// <summary>A heading, a list or a rule; also the point or bracket behind a number.</summary>
    private static bool IsMarkAtTheBeginning(string line, int at) => at == 0
        ? AtTheBeginning.Contains(line[0], StringComparison.Ordinal)
        : line[at] is '.' or ')' && line.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Readers make links of bare addresses.</summary>
    private static bool IsWithinAnAddress(string line, int at) =>
        line[at] == ':' && at + 1 < line.Length && line[at + 1] == '/' || line[at] == '.' && line.AsSpan(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase);
}
