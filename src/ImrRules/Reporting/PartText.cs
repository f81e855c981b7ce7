using ImrRules.Evaluation;
using ImrRules.Reporting.Layouts;

namespace ImrRules.Reporting;

/// <summary>The report on one part of an item: the decision with its citation, the paragraph of the letter, and all that it rests on.</summary>
internal static class PartText
{
    public static string NameOf(PartDetermination part) => string.Join(", ", new[] { part.Treatment ?? "treatment not understood", part.Region }.OfType<string>());

    /// <summary>The decision and the governing citation, the paragraph below; the citation that the paragraph begins with is not said twice.</summary>
    public static void WriteDecision(string decision, PartDetermination part, DeterminationLayout page, bool isFurther = false)
    {
        var (citation, rationale) = Cited(part);
        page.Decision(decision, citation, rationale, isFurther);
    }

    /// <summary>The citation that the paragraph of the letter begins with, null where it begins with none, and the paragraph without it.</summary>
    public static (string? Citation, string Rationale) Cited(PartDetermination part) =>
        part.Citations.Count > 0 && part.Citations[0].ToString() is var citation && part.Rationale.StartsWith($"{citation}: ", StringComparison.Ordinal)
            ? (citation, part.Rationale[(citation.Length + 2)..])
            : (null, part.Rationale);

    public static void WriteDetails(PartDetermination part, IReadOnlyList<string> readingNotes, DeterminationLayout page)
    {
        CriteriaText.Write(part.Criteria, page);
        page.Labelled("Assumed", readingNotes.Concat(part.Assumptions));
        page.WouldChange(part);
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
}
