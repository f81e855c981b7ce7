using ImrRules.Evaluation;
using ImrRules.Law;

namespace ImrRules.Reporting;

/// <summary>What the claims administrator cites and what was published, beside ours.</summary>
internal static class OtherSideText
{
    public static void WriteAdministrator(IReadOnlyList<AdministratorCitation> citations, ReportPage page) =>
        page.Labelled("UR cites", citations.Select(citation => $"\"{citation.Words}\": {Found(citation)}"));

    public static void WritePublished(Determination item, ReportPage page)
    {
        if (item.Published is not { } published)
            return;
        var cites = published.Cites switch { null => "", "" => ", citing no guideline", var words => $", citing {words}" };
        page.Labelled("Published", $"{published.Decision ?? "decision not read"}{Beside(published.Decision, item.Decision)}{cites}");
    }

    private static string Beside(string? published, Decision ours) =>
        published is null || ours is not (Decision.Upheld or Decision.Overturned) ? "" : published == DecisionWords.Short(ours) ? ", as here" : ", otherwise than here";

    private static string Found(AdministratorCitation citation)
    {
        if (citation.Source is null)
            return "not in this library";
        var found = new List<string>();
        if (citation.InForce is { } inForce)
            found.Add(inForce ? "in force" : "not in force on the day");
        if (citation.SpeaksToTheTreatment is { } speaks)
            found.Add(speaks ? "speaks to this treatment" : "not held by this library on this treatment");
        if (citation.SkipsAHigherPlace is true)
            found.Add("a source of higher standing decides");
        return found.Count == 0 ? citation.Source : $"{citation.Source}, {string.Join(", ", found)}";
    }
}
