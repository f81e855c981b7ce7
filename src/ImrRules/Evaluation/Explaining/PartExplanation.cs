using ImrRules.Evaluation.Changing;
using ImrRules.Guidelines;
using ImrRules.Law;
using ImrRules.Rules;

namespace ImrRules.Evaluation.Explaining;

/// <summary>Makes the determination of a part from its judgement.</summary>
internal sealed class PartExplanation(GuidelineLibrary library, PartJudge judge)
{
    private readonly WouldChangeFinder _changes = new(judge);

    public PartDetermination Explain(PartJudgement part, string requestWords)
    {
        var subject = part.Subject;
        var deciding = part.Deciding;
        var supported = part.Outcome is Outcome.MedicallyNecessary or Outcome.PartlyMedicallyNecessary ? part.Governs?.Supported : null;
        var open = part.Questions.Count > 0 ? part.Questions : part.Outcome == Outcome.InformationNeeded && deciding is not null ? Questions.Of(deciding, part.Matter!.Answers) : [];
        return new PartDetermination
        {
            Treatment = subject.Treatment.Length == 0 ? null : subject.Treatment,
            Kinds = library.Vocabulary.FindTreatment(subject.Treatment)?.WithWiderKinds ?? [],
            Region = subject.Regions.Count == 1 ? subject.Regions[0] : null,
            Outcome = part.Outcome,
            Supported = SupportedAmount.Of(supported, part.AmountIsCeiling),
            Standard = deciding is null || part.Matter is null ? null : Standard.Of(deciding.Recommendation.Source.Standing, DayOf(part)),
            Governs = part.Governs?.Recommendation.FullName,
            Citations = Citations(part),
            Rationale = Rationale.Of(part, requestWords, library.HoldsReviewedOnly),
            Criteria = deciding is null ? [] : CriterionFindings.Of(deciding, part.Matter!.Answers),
            PassedOver = PassedOverList.Of(part, judge.On(subject.Treatment), library),
            StandsAgainst = part.Governs is null ? [] : StandingAgainst.Of(part.Governs, part.Matter!.Answers),
            Ways = new Lazy<WaysToChange>(() => _changes.Find(part)),
            Questions = [.. open.Select(question => question.Words)],
            Open = open,
            Assumptions = AssumptionList.Of(part),
        };
    }

    /// <summary>The day of the decision, by which the legal order is picked: of the determination, else of the request.</summary>
    private static DateOnly DayOf(PartJudgement part) =>
        part.Subject.Case.DeterminationDate ?? part.Subject.Case.AssignedDate ?? part.Subject.Item?.Ur?.Date ?? part.Matter!.Dates.Request;

    private static IReadOnlyList<Citation> Citations(PartJudgement part)
    {
        if (part.Governing is { Conflict.Count: > 0 } conflict)
            return [.. conflict.Conflict.Select(judged => Citation.Of(judged.Recommendation))];
        if (part.Governs is not { } governs)
            return [];
        var chain = new List<JudgedRecommendation> { part.Deciding! };
        Add(governs, chain);
        return [.. chain.Select(judged => judged.Recommendation).Distinct().Select(Citation.Of)];
    }

    private static void Add(JudgedRecommendation judged, List<JudgedRecommendation> chain)
    {
        chain.Add(judged);
        foreach (var seen in judged.See)
            Add(seen, chain);
    }
}
