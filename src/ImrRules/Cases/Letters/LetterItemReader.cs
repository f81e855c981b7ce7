using System.Text.RegularExpressions;
using ImrRules.Diagnostics;

namespace ImrRules.Cases.Letters;

/// <summary>Makes a disputed item of its lines in a letter.</summary>
internal static class LetterItemReader
{
    // a line's end may take the hyphen, or leave a blank behind it
    private static readonly Regex NotOfSchedule = new(@"\bNon-? ?MTUS\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public static DisputedItem Read(LetterItem item, int number, DateOnly? denied, SourceText source, DiagnosticBag diagnostics)
    {
        var (request, decision) = LetterDecision.Read(Prose(item.Heading) ?? "");
        var place = LineOf(item) is var line and > 0 ? new Place(source, line, 1, 0) : Place.OfWhole(source);
        var unread = new[]
        {
            request.Length == 0 ? "its request" : null,
            decision is null ? "its decision" : null,
            item.Administrator.Count == 0 ? "the claims administrator's guideline" : null,
            item.Reviewer.Count == 0 ? "the reviewer's guideline" : null,
            item.Rationale.Count == 0 ? "the rationale" : null,
        }.OfType<string>().ToArray();
        if (unread.Length > 0)
            diagnostics.Warning("letter-item", place, $"not found for item {number}, which begins here: {string.Join(", ", unread)}");
        if (decision is { IsMisspelt: true } misspelt)
            diagnostics.Note("letter-line", place, $"the decision of item {number}, which begins here, is misspelt; it is read as \"{misspelt.Word}\"");
        foreach (var label in item.Twice)
            diagnostics.Warning("letter-item", new Place(source, label.Number, 1, 0), $"a label that item {number} has already stands here once more: the item that it belongs to may have lost its heading");

        return new DisputedItem(request)
        {
            // part of a split request was authorized; the reader of requests takes the parts from the words
            Ur = new UrDecision(IsSplit(request) ? "modified" : "denied") { Date = denied, Cites = Citation(item.Administrator) },
            Published = new PublishedDecision(decision?.Word) { Cites = Citation(item.Reviewer), Rationale = Prose(item.Rationale) },
        };
    }

    private static bool IsSplit(string request) => request.Contains(LetterWords.SplitRequestBegins, StringComparison.OrdinalIgnoreCase);

    private static int LineOf(LetterItem item) =>
        item.Heading.Concat(item.Administrator).Concat(item.Reviewer).Concat(item.Rationale).Select(line => line.Number).FirstOrDefault();

    private static string? Prose(IReadOnlyList<LetterLine> lines) => lines.Count == 0 ? null : LetterProse.Join(lines.Select(line => line.Text));

    private static string? Citation(IReadOnlyList<LetterLine> lines) =>
        Prose(lines) is not { } words ? null : words.Contains(LetterWords.CitesNothing, StringComparison.OrdinalIgnoreCase) ? "" : NotOfSchedule.Replace(words, LetterWords.NotOfSchedule);
}
