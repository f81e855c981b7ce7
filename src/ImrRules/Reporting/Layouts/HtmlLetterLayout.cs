using ImrRules.Reporting.Letters;

namespace ImrRules.Reporting.Layouts;

/// <summary>The letter as one HTML file. Printed, a draft says so at the head of every page and across it.</summary>
internal sealed class HtmlLetterLayout(TextWriter output) : LetterLayout
{
    private readonly HtmlWriter _page = new(output);

    public override void Begin(string title, string head, bool isDraft)
    {
        _page.Begin(isDraft ? $"{DraftMark}: {head}" : head, "letter", isDraft ? $"{DraftMark}: adopted by nobody" : "");
        if (isDraft)
        {
            _page.Led("p", $"{DraftMark}.", DraftWords, "draft");
            _page.Element("div", DraftMark, "watermark", " aria-hidden=\"true\"");
        }
        _page.Element("h1", title);
    }

    public override void Section(string heading) => _page.Element("h2", heading);

    public override void Item(string request, string decision) => _page.Element("h3", $"{request}: {decision}");

    public override void Paragraph(string text) => _page.Element("p", text);

    public override void Field(string label, string text) => _page.Led("p", label, text, "field");

    public override void List(IReadOnlyList<string> lines)
    {
        _page.Open("ul");
        foreach (var line in lines)
            _page.Element("li", line);
        _page.Close("ul");
    }

    public override void Missing(string heading, IReadOnlyList<MissingContent> missing)
    {
        _page.Open("section", "missing");
        Section(heading);
        List([.. missing.Select(one => one.ToString())]);
        _page.Close("section");
    }

    public override void End() => _page.End();

    protected override void WriteHead(IReadOnlyList<(string Label, string Text)> lines)
    {
        _page.Open("dl");
        foreach (var (label, text) in lines)
        {
            _page.Element("dt", label);
            _page.Element("dd", text);
        }
        _page.Close("dl");
    }
}
