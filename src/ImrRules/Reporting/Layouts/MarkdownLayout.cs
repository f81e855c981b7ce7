using System.Globalization;
using ImrRules.Evaluation;

namespace ImrRules.Reporting.Layouts;

/// <summary>The report as Markdown: a heading an item, a table for its criteria, a list for all else.</summary>
internal sealed class MarkdownLayout(TextWriter output) : DeterminationLayout
{
    private readonly MarkdownWriter _page = new(output);

    public override void Title(string words)
    {
        _page.Heading(1, "Recommended determination");
        if (words.Length > 0)
            _page.Paragraph(words);
    }

    public override void Item(int? number, string request) => _page.Heading(2, number is null ? request : string.Create(CultureInfo.InvariantCulture, $"Item {number}: {request}"));

    public override void EndItem() => _page.EndList();

    public override void Decision(string decision, string? citation, string? rationale, bool isFurther = false)
    {
        _page.Line($"**{MarkdownText.Of(decision)}.**{(citation is null ? "" : $" {MarkdownText.Of(citation)}.")}");
        if (rationale is not null)
            _page.Quotation(rationale);
    }

    public override void Labelled(string label, IEnumerable<string> lines) => _page.Labelled(label, [.. lines]);

    public override void Criteria(string label, IReadOnlyList<CriterionFinding> criteria)
    {
        if (criteria.Count > 0)
            _page.Table([label, "State", "Evidence"], criteria.Select(criterion => (string[])
                [CriteriaText.Words(criterion), CriteriaText.Of(criterion.State), string.Join("; ", criterion.Facts.Select(fact => CriteriaText.Words(fact, criterion)))]));
    }

    public override void WouldChange(PartDetermination part) => Labelled(WouldChangeText.Label, WouldChangeText.Lines(part));

    public override void Section(string heading) => _page.Heading(2, heading);

    public override void EndSection() => _page.EndList();

    public override void Closing(string text) => _page.Paragraph(text);
}
