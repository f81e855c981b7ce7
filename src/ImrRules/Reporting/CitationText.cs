using ImrRules.Evaluation;
using ImrRules.Law;
using ImrRules.Reporting.Layouts;

namespace ImrRules.Reporting;

/// <summary>What a decision rests on: editions, what of them was verified and reviewed, and what else holds.</summary>
internal static class CitationText
{
    public static void Write(PartDetermination part, DeterminationLayout page)
    {
        var inConflict = part is { Outcome: Outcome.Conflict, Challenge: not { GoesToReviewer: true } };
        page.Labelled(inConflict ? "In conflict" : "Also holds", part.Citations.Skip(inConflict ? 0 : 1).Select(Words));
        page.Labelled("Source", part.Citations.Select(Source).Distinct());
        StandardText.Write(part.Standard, page);
    }

    /// <summary>Pages in brackets; empty where there are none of their own.</summary>
    public static string Pages(string? pages) => pages is null ? "" : $" ({(pages.AsSpan().IndexOfAny('-', ',') < 0 ? "page" : "pages")} {pages})";

    private static string Words(Citation citation)
    {
        var words = citation.Quote is { } quote ? $"\"{quote.Trim()}\"" : citation.Summary?.Trim();
        return words is null ? $"{citation}" : $"{citation}: {words}";
    }

    private static string Source(Citation citation) => $"{citation.Edition}{CheckedWords.InForce(citation)}. {CheckedWords.Verified(citation)}; {CheckedWords.Reviewed(citation)}.";
}
