using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Reporting.Layouts;

namespace ImrRules.Reporting;

/// <summary>What was published on an item, beside ours.</summary>
internal static class PublishedText
{
    public static void Write(Determination item, DeterminationLayout page)
    {
        if (item.Published is not { } published)
            return;
        var cites = published.Cites switch { null => "", "" => ", citing no guideline", var words => $", citing {words}" };
        page.Labelled("Published", [$"{published.Decision ?? "decision not read"}{Beside(published.Decision, item.Decision)}{cites}"]);
    }

    private static string Beside(string? published, Decision ours) =>
        published is null || ours is not (Decision.Upheld or Decision.Overturned) ? "" : published == DecisionWords.Short(ours) ? ", as here" : ", otherwise than here";
}
