using System.Globalization;
using ImrRules.Evaluation;

namespace ImrRules.Reporting;

/// <summary>The report on one part of an item: the decision with its citation, the paragraph of the letter, and all that it rests on.</summary>
internal static class PartText
{
    public static string NameOf(PartDetermination part) => string.Join(", ", new[] { part.Treatment ?? "treatment not understood", part.Region }.OfType<string>());

    /// <summary>The decision and the governing citation on one line, the paragraph below; the citation that the paragraph begins with is not said twice.</summary>
    public static void WriteDecision(string decision, PartDetermination part, ReportPage page)
    {
        var rationale = part.Rationale;
        if (part.Citations.Count > 0 && part.Citations[0].ToString() is var citation && rationale.StartsWith($"{citation}: ", StringComparison.Ordinal))
        {
            decision = $"{decision}. {citation}";
            rationale = rationale[(citation.Length + 2)..];
        }
        page.Paragraph($"{decision}.", ReportPage.Indent);
        page.Paragraph(rationale, ReportPage.Indent);
    }

    public static void WriteDetails(PartDetermination part, IReadOnlyList<string> readingNotes, ReportPage page)
    {
        CriteriaText.Write(part.Criteria, page);
        page.Labelled("Assumed", readingNotes.Concat(part.Assumptions));
        page.Labelled("Would change", WouldChangeWords(part));
        page.Labelled("Against it", part.StandsAgainst.Select(fact => CriteriaText.Words(fact)));
        page.Labelled("Questions", part.Questions);
        CitationText.Write(part, page);
        OtherEditionText.Write(part.OtherEditions, page);
        ChallengeText.Write(part.Challenge, page);
        WeighingText.Write(part.Weighing, page);
        PassedOverText.Write(part.PassedOver, page);
    }

    /// <summary>Whether a part would be told in the same words as another one.</summary>
    public static bool Repeats(PartDetermination part, PartDetermination other) =>
        part.Outcome == other.Outcome && part.Supported == other.Supported && part.Rationale == other.Rationale
        && part.Assumptions.SequenceEqual(other.Assumptions) && part.Questions.SequenceEqual(other.Questions)
        && part.Criteria.SelectMany(Told).SequenceEqual(other.Criteria.SelectMany(Told));

    private static IEnumerable<string?> Told(CriterionFinding criterion) =>
        [criterion.Text, criterion.State.ToString(), .. criterion.Facts.SelectMany(fact => new[] { fact.Fact, fact.Answer, fact.Origin, fact.Record, fact.Words })];

    private static IEnumerable<string> WouldChangeWords(PartDetermination part)
    {
        var told = part.WouldChange.Select(Words);
        return part.FurtherWaysToChange == 0 ? told : told.Append(string.Create(CultureInfo.InvariantCulture, $"and {part.FurtherWaysToChange} further sets of as many facts"));
    }

    private static string Words(WouldChange change) => $"{DecisionWords.Of(change.Outcome, change.Supported)}, if documented: {string.Join("; ", change.Facts)}";
}
