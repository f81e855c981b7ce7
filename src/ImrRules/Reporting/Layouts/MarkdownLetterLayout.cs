using ImrRules.Reporting.Letters;

namespace ImrRules.Reporting.Layouts;

/// <summary>The letter as Markdown. It has no pages: a draft says so at its head, before each section and at its end.</summary>
internal sealed class MarkdownLetterLayout(TextWriter output) : LetterLayout
{
    private readonly MarkdownWriter _page = new(output);
    private bool _isDraft;

    public override void Begin(string title, string head, bool isDraft)
    {
        _isDraft = isDraft;
        if (isDraft)
            _page.Line($"> **{DraftMark}.** {DraftWords}");
        _page.Heading(1, title);
    }

    public override void Section(string heading)
    {
        Mark();
        _page.Heading(2, heading);
    }

    public override void Item(string request, string decision) => _page.Heading(3, $"{request}: {decision}");

    public override void Paragraph(string text) => _page.Paragraph(text);

    public override void Field(string label, string text) => _page.Field(label, text);

    public override void List(IReadOnlyList<string> lines)
    {
        foreach (var line in lines)
            _page.Bullet(line);
        _page.EndList();
    }

    public override void Missing(string heading, IReadOnlyList<MissingContent> missing)
    {
        Section(heading);
        List([.. missing.Select(one => one.ToString())]);
    }

    public override void End() => Mark();

    protected override void WriteHead(IReadOnlyList<(string Label, string Text)> lines)
    {
        foreach (var (label, text) in lines)
            _page.Labelled(label.TrimEnd(':'), [text]);
        _page.EndList();
    }

    private void Mark()
    {
        if (_isDraft)
            _page.Line($"> **{DraftMark}**");
    }
}
