namespace ImrRules.Reporting.Layouts;

/// <summary>Writes blocks of Markdown, an empty line between them. Texts are escaped here, save those of <see cref="Line"/>.</summary>
internal sealed class MarkdownWriter(TextWriter output)
{
    private bool _isBegun;
    private bool _isInList;

    public void Heading(int level, string text) => Line($"{new string('#', level)} {MarkdownText.Of(text)}");

    public void Paragraph(string text) => Line(MarkdownText.Of(text));

    public void Quotation(string text) => Line($"> {MarkdownText.Of(text)}");

    /// <summary>A block of one line that is Markdown already.</summary>
    public void Line(string markdown)
    {
        Begin();
        Write(markdown);
    }

    /// <summary>A label with its text.</summary>
    public void Field(string label, string text) => Line($"**{MarkdownText.Of(label)}** {MarkdownText.Of(text)}");

    /// <summary>A member of a list: a label with its lines; nothing where there are none.</summary>
    public void Labelled(string label, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
            return;
        Member(lines.Count == 1 ? $"- **{MarkdownText.Of(label)}**: {MarkdownText.Of(lines[0])}" : $"- **{MarkdownText.Of(label)}**:");
        foreach (var line in lines.Count == 1 ? [] : lines)
            Write($"  - {MarkdownText.Of(line)}");
    }

    public void Bullet(string text) => Member($"- {MarkdownText.Of(text)}");

    public void EndList() => _isInList = false;

    public void Table(IReadOnlyList<string> heads, IEnumerable<string[]> rows)
    {
        Line(Row(heads));
        Write(Row([.. heads.Select(_ => "---")]));
        foreach (var row in rows)
            Write(Row([.. row.Select(MarkdownText.Of)]));
    }

    private static string Row(IReadOnlyList<string> cells) => $"| {string.Join(" | ", cells)} |";

    private void Member(string line)
    {
        if (!_isInList)
            Begin();
        _isInList = true;
        Write(line);
    }

    private void Begin()
    {
        if (_isBegun)
            Write("");
        _isBegun = true;
        _isInList = false;
    }

    private void Write(string line)
    {
        output.Write(line);
        output.Write('\n');
    }
}
