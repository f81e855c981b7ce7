using System.Globalization;

namespace ImrRules.Reporting.Layouts;

/// <summary>Parts paragraphs into pages of one length.</summary>
internal sealed class TextPages
{
    /// <summary>What a letter-sized sheet holds at six lines an inch, less the margins, the head and the number.</summary>
    private const int LinesOfAPage = 54;

    /// <summary>A heading stands above some lines of what it heads.</summary>
    private const int LinesBelowAHeading = 6;

    private readonly List<List<string>> _pages = [[]];

    /// <summary>Adds a paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="keepsNext">True for a heading.</param>
    /// <param name="lead">What the first line begins with.</param>
    /// <param name="isApart">False for a line that belongs to the one above it.</param>
    public void Add(string text, bool keepsNext = false, string lead = "", bool isApart = true)
    {
        var lines = Lines(text, lead);
        var page = _pages[^1];
        if (page.Count > 0 && page.Count + lines.Length + (keepsNext ? LinesBelowAHeading : 0) >= LinesOfAPage && (keepsNext || page.Count + 2 >= LinesOfAPage))
            _pages.Add(page = []);
        if (page.Count > 0 && isApart)
            page.Add("");
        foreach (var line in lines)
        {
            if (page.Count == LinesOfAPage)
                _pages.Add(page = []);
            page.Add(line);
        }
    }

    public void Write(string head, TextWriter output)
    {
        for (var at = 0; at < _pages.Count; at++)
        {
            output.Write(at == 0 ? "" : "\f");
            var number = string.Create(CultureInfo.InvariantCulture, $"Page {at + 1} of {_pages.Count}");
            foreach (var line in (string[])[.. Lines(head, ""), "", .. _pages[at], "", number])
            {
                output.Write(line);
                output.Write('\n');
            }
        }
    }

    private static string[] Lines(string text, string lead)
    {
        using var lines = new StringWriter();
        new ReportPage(lines).Hanging(lead, text);
        return lines.ToString().TrimEnd('\n').Split('\n');
    }
}
