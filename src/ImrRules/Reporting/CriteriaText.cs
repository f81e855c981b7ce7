using ImrRules.Answers;
using ImrRules.Evaluation;

namespace ImrRules.Reporting;

/// <summary>How each criterion stands, with the answers and the records that say so.</summary>
internal static class CriteriaText
{
    private const int StateWidth = 16;

    public static void Write(IReadOnlyList<CriterionFinding> criteria, ReportPage page)
    {
        Write("Criteria", criteria.Where(criterion => !criterion.Advisory), page);
        Write("Advised", criteria.Where(criterion => criterion.Advisory), page);
    }

    public static string Of(CriterionState state) => state switch
    {
        CriterionState.Met => "met",
        CriterionState.NotMet => "not met",
        CriterionState.NotDocumented => "not documented",
        _ => "not asked",
    };

    /// <summary>A fact with its answer, what is required, and the record that says so.</summary>
    public static string Words(FactFinding fact) => Words(fact, $"{fact.Fact}: ");

    private static void Write(string label, IEnumerable<CriterionFinding> criteria, ReportPage page)
    {
        foreach (var criterion in criteria)
        {
            page.LabelledState(label, Of(criterion.State).PadRight(StateWidth), criterion.Text + CitationText.Pages(criterion.Pages));
            foreach (var fact in criterion.Facts)
                page.LabelledState("", new string(' ', StateWidth), Words(fact, criterion));
            label = "";
        }
    }

    /// <summary>The answer; the fact's name where the criterion does not say it, what is required where the answer is another.</summary>
    private static string Words(FactFinding fact, CriterionFinding criterion) =>
        Words(fact, criterion.Text.Contains(fact.Fact, StringComparison.OrdinalIgnoreCase) && criterion.Facts.Count == 1 ? "" : $"{fact.Fact}: ");

    private static string Words(FactFinding fact, string name)
    {
        var required = fact.Answer == fact.Required ? "" : $", required: {fact.Required}";
        var origin = fact.Origin is "unanswered" or "stated" ? "" : $", {fact.Origin}";
        var record = fact.Record is null ? fact.Origin == "stated" ? "; no record named" : "" : $"; {fact.Record}";
        var words = fact.Words is null ? "" : $": \"{fact.Words.Trim()}\"";
        var doubted = fact.Doubted.Count == 0 ? "" : $"; doubtful, as the records do say: {string.Join(", ", fact.Doubted)}";
        return $"{name}{fact.Answer}{origin}{required}{record}{words}{doubted}";
    }
}
