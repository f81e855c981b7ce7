using ImrRules.Answers;
using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Reporting.Layouts;

namespace ImrRules.Reporting;

/// <summary>How each criterion stands, with the answers and the records that say so.</summary>
internal static class CriteriaText
{
    public static void Write(IReadOnlyList<CriterionFinding> criteria, DeterminationLayout page)
    {
        page.Criteria("Criteria", [.. criteria.Where(criterion => !criterion.Advisory)]);
        page.Criteria("Advised", [.. criteria.Where(criterion => criterion.Advisory)]);
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

    /// <summary>A criterion with its own pages.</summary>
    public static string Words(CriterionFinding criterion) => criterion.Text + CitationText.Pages(criterion.Pages);

    /// <summary>The answer; the fact's name where the criterion does not say it, what is required where the answer is another.</summary>
    public static string Words(FactFinding fact, CriterionFinding criterion) =>
        Words(fact, criterion.Text.Contains(fact.Fact, StringComparison.OrdinalIgnoreCase) && criterion.Facts.Count == 1 ? "" : $"{fact.Fact}: ");

    private static string Words(FactFinding fact, string name)
    {
        var required = fact.Answer == fact.Required ? "" : $", required: {fact.Required}";
        var origin = fact.Origin is "unanswered" or "stated" ? "" : $", {fact.Origin}";
        var isAnswered = fact.Answer is not (AnsweredFact.NotInTheRecords or AnsweredFact.NotAsked);
        var record = fact.Record is not null ? $"; {fact.Record}" : isAnswered && fact.Origin == "stated" ? "; no record named" : "";
        var words = fact.Words is null ? "" : $": \"{fact.Words.Trim()}\"";
        var doubted = fact.Doubted.Count == 0 ? "" : $"; doubtful, as the records do say: {string.Join(", ", fact.Doubted)}";
        return $"{name}{fact.Answer}{origin}{required}{record}{words}{doubted}";
    }
}
