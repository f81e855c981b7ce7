namespace ImrRules.Reporting.Layouts;

/// <summary>Writes one HTML file that needs no other: elements on lines of their own, every text escaped.</summary>
internal sealed class HtmlWriter(TextWriter output)
{
    /// <summary>The page begins.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="kind">The class of its body.</param>
    /// <param name="mark">Words of our own that stand on every printed page.</param>
    public void Begin(string title, string kind, string mark)
    {
        Line("<!DOCTYPE html>");
        Line("<html lang=\"en\">");
        Line("<head>");
        Line("<meta charset=\"utf-8\">");
        Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        Line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        Line("<meta name=\"robots\" content=\"noindex\">");
        Element("title", title);
        Line("<style>");
        output.Write(HtmlStyle.With(mark));
        Line("</style>");
        Line("</head>");
        Line($"<body class=\"{kind}\">");
        Line("<main>");
    }

    public void End()
    {
        Line("</main>");
        Line("</body>");
        Line("</html>");
    }

    public void Open(string tag, string? cssClass = null) => Line($"<{tag}{Class(cssClass)}>");

    public void Close(string tag) => Line($"</{tag}>");

    public void Element(string tag, string text, string? cssClass = null, string attribute = "") => Line($"<{tag}{Class(cssClass)}{attribute}>{HtmlText.Of(text)}</{tag}>");

    /// <summary>An element with a text that is set off, and one behind it.</summary>
    public void Led(string tag, string strong, string text, string? cssClass = null) =>
        Line($"<{tag}{Class(cssClass)}><strong>{HtmlText.Of(strong)}</strong>{(text.Length == 0 ? "" : $" {HtmlText.Of(text)}")}</{tag}>");

    /// <summary>One text as a paragraph, several as a list.</summary>
    public void Lines(IReadOnlyList<string> lines)
    {
        if (lines.Count == 1)
        {
            Element("p", lines[0]);
            return;
        }
        Open("ul");
        foreach (var line in lines)
            Element("li", line);
        Close("ul");
    }

    private static string Class(string? cssClass) => cssClass is null ? "" : $" class=\"{cssClass}\"";

    private void Line(string html)
    {
        output.Write(html);
        output.Write('\n');
    }
}
