using System.Globalization;
using ImrRules.Evaluation;

namespace ImrRules.Reporting.Layouts;

/// <summary>The report as plain text.</summary>
internal sealed class TextLayout(TextWriter output) : DeterminationLayout
{
    private const int StateWidth = 16;

    private readonly ReportPage _page = new(output);

    public override void Title(string words)
    {
        if (words.Length == 0)
            return;
        _page.Paragraph(words);
        _page.Line();
    }

    public override void Item(int? number, string request) => _page.Hanging(number is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{number}. "), request);

    public override void EndItem() => _page.Line();

    public override void Decision(string decision, string? citation, string? rationale, bool isFurther = false)
    {
        _page.Paragraph(citation is null ? $"{decision}." : $"{decision}. {citation}.", ReportPage.Indent);
        if (rationale is not null)
            _page.Paragraph(rationale, ReportPage.Indent);
    }

    public override void Labelled(string label, IEnumerable<string> lines) => _page.Labelled(label, lines);

    public override void Criteria(string label, IReadOnlyList<CriterionFinding> criteria)
    {
        foreach (var criterion in criteria)
        {
            _page.LabelledState(label, CriteriaText.Of(criterion.State).PadRight(StateWidth), CriteriaText.Words(criterion));
            foreach (var fact in criterion.Facts)
                _page.LabelledState("", new string(' ', StateWidth), CriteriaText.Words(fact, criterion));
            label = "";
        }
    }

    public override void WouldChange(PartDetermination part) => Labelled(WouldChangeText.Label, WouldChangeText.Lines(part));

    public override void Section(string heading) => _page.Paragraph(heading);

    public override void EndSection() => _page.Line();

    public override void Closing(string text) => _page.Paragraph(text);
}
