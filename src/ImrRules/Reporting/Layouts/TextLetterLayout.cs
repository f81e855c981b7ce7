using ImrRules.Reporting.Letters;

namespace ImrRules.Reporting.Layouts;

/// <summary>The letter as plain text in pages, which a form feed parts. Each page bears the letter's head and its number.</summary>
internal sealed class TextLetterLayout(TextWriter output) : LetterLayout
{
    private readonly TextPages _pages = new();
    private string _head = "";

    public override void Begin(string title, string head, bool isDraft)
    {
        _head = isDraft ? $"{DraftMark}: adopted by nobody" : head;
        _pages.Add(title, keepsNext: true);
        if (isDraft)
            _pages.Add($"{DraftMark}. {DraftWords}");
    }

    public override void Section(string heading) => _pages.Add(heading, keepsNext: true);

    public override void Item(string request, string decision) => _pages.Add($"{request}: {decision}", keepsNext: true);

    public override void Paragraph(string text) => _pages.Add(text);

    public override void Field(string label, string text) => _pages.Add($"{label} {text}");

    public override void List(IReadOnlyList<string> lines)
    {
        for (var at = 0; at < lines.Count; at++)
            _pages.Add(lines[at], lead: "- ", isApart: at == 0);
    }

    public override void Missing(string heading, IReadOnlyList<MissingContent> missing)
    {
        Section(heading);
        List([.. missing.Select(one => one.ToString())]);
    }

    public override void End() => _pages.Write(_head, output);

    protected override void WriteHead(IReadOnlyList<(string Label, string Text)> lines)
    {
        for (var at = 0; at < lines.Count; at++)
            _pages.Add($"{lines[at].Label} {lines[at].Text}", isApart: at == 0);
    }
}
