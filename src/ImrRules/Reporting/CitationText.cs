using ImrRules.Evaluation;
using ImrRules.Guidelines;
using ImrRules.Law;

namespace ImrRules.Reporting;

/// <summary>What a decision rests on: editions, what of them was verified and reviewed, the place in the legal orders, and what else holds.</summary>
internal static class CitationText
{
    public static void Write(PartDetermination part, ReportPage page)
    {
        var inConflict = part.Outcome == Outcome.Conflict;
        page.Labelled(inConflict ? "In conflict" : "Also holds", part.Citations.Skip(inConflict ? 0 : 1).Select(Words));
        page.Labelled("Source", part.Citations.Select((citation, at) => at == 0 && part.Standard is { } standard ? $"{Source(citation)} {Place(standard)}" : Source(citation)).Distinct());
    }

    /// <summary>Pages in brackets; empty where there are none of their own.</summary>
    public static string Pages(string? pages) => pages is null ? "" : $" ({(pages.AsSpan().IndexOfAny('-', ',') < 0 ? "page" : "pages")} {pages})";

    private static string Words(Citation citation)
    {
        var words = citation.Quote is { } quote ? $"\"{quote.Trim()}\"" : citation.Summary?.Trim();
        return words is null ? $"{citation}" : $"{citation}: {words}";
    }

    private static string Source(Citation citation)
    {
        var verified = citation.Verified switch
        {
            "place" => "Content and place checked against the source",
            "content" => "Content checked against the source, its place not",
            _ => "Not checked against the source",
        };
        var reviewed = citation.Reviewed switch
        {
            ReviewState.Reviewed => "reviewed by a clinician",
            ReviewState.ChangedSinceReview => "changed since a clinician reviewed it",
            _ => "not reviewed by a clinician",
        };
        return $"{citation.Edition}. {verified}; {reviewed}.";
    }

    private static string Place(Standard standard) => $"IMR rank {standard.Imr}, search step {standard.Search}.";
}
