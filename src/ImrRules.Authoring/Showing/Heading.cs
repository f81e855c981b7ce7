using ImrRules.Evaluation;
using ImrRules.Guidelines;
using ImrRules.Reporting;

namespace ImrRules.Authoring.Showing;

/// <summary>The head of a page: treatment and name, citation, the days for which the edition holds, how far it was checked.</summary>
internal static class Heading
{
    public static void Write(Recommendation recommendation, ReportPage page)
    {
        var title = Title.Of(recommendation);
        var gap = ReportPage.Width - title.Length - recommendation.FullName.Length;
        if (gap >= Lines.Indent)
        {
            page.Line($"{title}{new string(' ', gap)}{recommendation.FullName}");
        }
        else
        {
            page.Paragraph(title);
            page.Line(recommendation.FullName);
        }
        var citation = Citation.Of(recommendation);
        page.Paragraph($"{citation}.");
        page.Paragraph($"For {DaysInForce.Of(recommendation)}. {CheckedWords.Verified(citation)}; {Reviewed(recommendation, citation)}.");
    }

    private static string Reviewed(Recommendation recommendation, Citation citation) =>
        recommendation.Review is { } review ? $"{CheckedWords.Reviewed(citation)} ({review.By}, {DaysInForce.Day(review.Date)})" : CheckedWords.Reviewed(citation);
}
