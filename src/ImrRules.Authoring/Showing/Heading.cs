using System.Globalization;
using ImrRules.Evaluation;
using ImrRules.Guidelines;
using ImrRules.Reporting;

namespace ImrRules.Authoring.Showing;

/// <summary>The head of a page: treatment and name, citation, the days for which the edition holds, how far it was checked.</summary>
internal static class Heading
{
    public static void Write(Recommendation recommendation, ReportPage page)
    {
        var scope = recommendation.Scope;
        var title = Lines.Capital(string.Join(", ", scope.Regions.Concat(scope.Conditions).Concat(scope.Phases).Prepend(recommendation.Treatment)));
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
        page.Paragraph($"{Days(recommendation)} {CheckedWords.Verified(citation)}; {Reviewed(recommendation, citation)}.");
    }

    private static string Reviewed(Recommendation recommendation, Citation citation) =>
        recommendation.Review is { } review ? $"{CheckedWords.Reviewed(citation)} ({review.By}, {Day(review.Date)})" : CheckedWords.Reviewed(citation);

    private static string Days(Recommendation recommendation)
    {
        if (recommendation.InForce is { } own)
            return $"For requests of {Day(own.From)} to {Day(own.To)}.";
        return (recommendation.Source.From, recommendation.Source.To) switch
        {
            (null, null) => "For requests of any day.",
            ({ } from, null) => $"For {Kind(from)} of {Day(from.Date)} and later.",
            (null, { } to) => $"For {Kind(to)} up to {Day(to.Date)}.",
            ({ } from, { } to) when from.ByService == to.ByService => $"For {Kind(from)} of {Day(from.Date)} to {Day(to.Date)}.",
            ({ } from, { } to) => $"For {Kind(from)} of {Day(from.Date)} and later, and {Kind(to)} up to {Day(to.Date)}.",
        };
    }

    private static string Kind(EditionBound bound) => bound.ByService ? "services" : "requests";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
