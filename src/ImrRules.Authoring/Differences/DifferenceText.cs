using System.Globalization;
using ImrRules.Authoring.Differences.Terms;
using ImrRules.Authoring.Showing;
using ImrRules.Reporting;

namespace ImrRules.Authoring.Differences;

/// <summary>Differences as colleagues read them: each recommendation with its word, what changed in it, and whom it supports less or more.</summary>
internal static class DifferenceText
{
    private const string Arrow = "  ->  ";
    private const string Nothing = "(nothing)";

    public static void Write(LibraryDifferences differences, TextWriter output)
    {
        var page = new ReportPage(output);
        var width = differences.Recommendations.Select(one => one.Name.Length).Concat(differences.Terms.Select(one => Named(one).Length)).DefaultIfEmpty(0).Max();
        foreach (var one in differences.Recommendations)
            Write(one, width, page);
        if (differences.Recommendations.Count > 0 && differences.Terms.Count > 0)
            page.Line();
        foreach (var term in differences.Terms)
            Write(term, width, page);
        if (differences.Recommendations.Count + differences.Terms.Count > 0)
            page.Line();
        page.Paragraph(Summary(differences));
    }

    public static void Write(RecommendationDifference one, int width, ReportPage page)
    {
        page.Line($"{one.Name.PadRight(width)}  {DifferenceWords.Of(one.Kind)}{(one.FormerName is { } former ? $" (was {former})" : one.IsWordingOnly ? " (wording only)" : "")}");
        Write(one.Changes, page);
        if (one.SupportsLess is not null || one.SupportsMore is not null)
            page.Paragraph($"Supports less: {one.SupportsLess ?? "never"}. Supports more: {one.SupportsMore ?? "never"}.", Lines.Indent);
        foreach (var remark in one.Remarks)
            page.Paragraph(remark, Lines.Indent);
        if (one.LostReview is { } review)
            page.Paragraph($"Review of {review.By}, {DaysInForce.Day(review.Date)} no longer covers it.", Lines.Indent);
    }

    private static void Write(TermDifference term, int width, ReportPage page)
    {
        var word = term.FormerName is { } former ? $"renamed (was {former})" : term.Kind == DifferenceKind.Different ? "changed" : DifferenceWords.Of(term.Kind);
        page.Line($"{Named(term).PadRight(width)}  {word}{(term.IsBreaking ? ", breaking" : "")}");
        Write(term.Changes, page);
        if (term.Remark is { } remark)
            page.Paragraph(remark, Lines.Indent);
    }

    private static void Write(IReadOnlyList<KeyChange> changes, ReportPage page)
    {
        var width = changes.Select(change => change.Key.Length).DefaultIfEmpty(0).Max();
        foreach (var change in changes)
            page.Hanging($"  {change.Key.PadRight(width)}  ", $"{change.Old ?? Nothing}{Arrow}{change.New ?? Nothing}");
    }

    private static string Named(TermDifference term) => $"{term.Term.Kind} {term.Term.Name}";

    private static string Summary(LibraryDifferences differences)
    {
        var (changed, terms) = (differences.Recommendations, differences.Terms);
        if (changed.Count + terms.Count == 0)
            return "Nothing differs in meaning.";
        var breaking = terms.Count(term => term.IsBreaking);
        return string.Join(' ', new[]
        {
            changed.Count == 0 ? "" : $"{Counted(changed.Count, "recommendation differs", "recommendations differ")}{By(changed.Select(one => DifferenceWords.Of(one.Kind)))}.",
            terms.Count == 0 ? "" : $"{Counted(terms.Count, "word or source differs", "words and sources differ")}{By(terms.Select(one => one.Term.Kind))}.",
            terms.Count == 0 ? "" : breaking == 0 ? "Nothing that case files or hosts may name is lost." : $"{Counted(breaking, "is", "are")} breaking: case files or hosts may name what is no longer understood.",
        }.Where(sentence => sentence.Length > 0));
    }

    private static string By(IEnumerable<string> kinds)
    {
        string[] counts = [.. kinds.GroupBy(kind => kind).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Key} {group.Count()}"))];
        return counts.Length == 0 ? "" : $" ({string.Join(", ", counts)})";
    }

    private static string Counted(int number, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");
}
