using System.Globalization;
using ImrRules.Answers;
using ImrRules.Evaluation;

namespace ImrRules.Reporting.Layouts;

/// <summary>The report as one HTML file: a section an item, its findings as a list of terms, its criteria as a table. Printed, each item begins a page.</summary>
internal sealed class HtmlLayout(TextWriter output) : DeterminationLayout
{
    private const string Heading = "Recommended determination";

    private readonly HtmlWriter _page = new(output);
    private bool _isInList;

    public override void Title(string words)
    {
        _page.Begin(words.Length == 0 ? Heading : $"{Heading}: {words}", "report", "Recommendation: a licensed reviewer decides");
        _page.Element("h1", Heading);
        if (words.Length > 0)
            _page.Element("p", words, "case");
    }

    public override void Item(int? number, string request)
    {
        _page.Open("section", "item");
        _page.Element("h2", number is null ? request : string.Create(CultureInfo.InvariantCulture, $"{number}. {request}"));
    }

    public override void EndItem() => EndSection();

    public override void Decision(string decision, string? citation, string? rationale, bool isFurther = false)
    {
        EndList();
        if (isFurther)
            _page.Element("h3", decision);
        _page.Open("div", "decision");
        if (!isFurther)
            _page.Element("p", $"{decision}.", "result");
        if (citation is not null)
            _page.Element("p", $"{citation}.", "citation");
        if (rationale is not null)
            _page.Element("p", rationale);
        _page.Close("div");
    }

    public override void Labelled(string label, IEnumerable<string> lines)
    {
        var all = lines.ToArray();
        if (all.Length == 0)
            return;
        Term(label);
        _page.Open("dd");
        _page.Lines(all);
        _page.Close("dd");
    }

    public override void Criteria(string label, IReadOnlyList<CriterionFinding> criteria)
    {
        if (criteria.Count == 0)
            return;
        Term(label);
        _page.Open("dd");
        _page.Open("table");
        _page.Open("thead");
        _page.Open("tr");
        foreach (var head in (string[])["Criterion", "State", "Evidence"])
            _page.Element("th", head, attribute: " scope=\"col\"");
        _page.Close("tr");
        _page.Close("thead");
        _page.Open("tbody");
        foreach (var criterion in criteria)
            Row(criterion);
        _page.Close("tbody");
        _page.Close("table");
        _page.Close("dd");
    }

    public override void WouldChange(PartDetermination part)
    {
        if (part.WouldChange.Count == 0)
            return;
        Term(WouldChangeText.Label);
        _page.Open("dd", "change");
        foreach (var change in part.WouldChange)
        {
            _page.Open("div");
            _page.Led("p", $"{WouldChangeText.Result(change)},", change.Facts.Count == 1 ? "if this is documented:" : "if all of these are documented:");
            _page.Open("ul");
            foreach (var fact in change.Facts)
                _page.Led("li", $"{fact.Words}.", fact.Question, "fact");
            _page.Close("ul");
            _page.Close("div");
        }
        foreach (var further in WouldChangeText.Further(part))
            _page.Element("p", further);
        _page.Close("dd");
    }

    public override void Section(string heading)
    {
        _page.Open("section");
        _page.Element("h2", heading);
    }

    public override void EndSection()
    {
        EndList();
        _page.Close("section");
    }

    public override void Closing(string text) => _page.Element("p", text, "closing");

    public override void End() => _page.End();

    private void Row(CriterionFinding criterion)
    {
        _page.Open("tr");
        _page.Element("th", CriteriaText.Words(criterion), attribute: " scope=\"row\"");
        _page.Element("td", CriteriaText.Of(criterion.State), $"state {StateClass(criterion.State)}");
        _page.Open("td");
        _page.Lines([.. criterion.Facts.Select(fact => CriteriaText.Words(fact, criterion))]);
        _page.Close("td");
        _page.Close("tr");
    }

    private static string StateClass(CriterionState state) => state switch
    {
        CriterionState.Met => "met",
        CriterionState.NotMet => "not-met",
        _ => "open",
    };

    private void Term(string label)
    {
        if (!_isInList)
            _page.Open("dl");
        _isInList = true;
        _page.Element("dt", label);
    }

    private void EndList()
    {
        if (_isInList)
            _page.Close("dl");
        _isInList = false;
    }
}
