using System.Collections.Concurrent;
using ImrRules.Evaluation.Changing;
using ImrRules.Guidelines;
using ImrRules.Law;
using ImrRules.Rules;

namespace ImrRules.Evaluation.Explaining;

/// <summary>Makes the determination of a part from its judgement. What is the same in every case is worked out once, when a case first needs it.</summary>
internal sealed class PartExplanation(GuidelineLibrary library, PartJudge judge)
{
    private readonly WouldChangeFinder _changes = new(judge);
    private readonly ConcurrentDictionary<Recommendation, Cited> _cited = new();
    private readonly ConcurrentDictionary<IReadOnlyList<Recommendation>, PassedOverList> _passedOver = new(ReferenceEqualityComparer.Instance);

    public PartDetermination Explain(PartJudgement part, string requestWords, ReviewStage stage)
    {
        var subject = part.Subject;
        var deciding = part.Deciding;
        var passed = PassedOver(part);
        var reason = Rationale.Reason(part, requestWords);
        var standard = PlaceInLaw.Of(part, stage, passed, library);
        var open = part.Questions.Count > 0 ? part.Questions : part.Outcome == Outcome.InformationNeeded && deciding is not null ? Questions.Of(deciding, part.Matter!.Answers) : [];
        return new PartDetermination
        {
            Treatment = subject.Treatment.Length == 0 ? null : subject.Treatment,
            Kinds = library.Vocabulary.FindTreatment(subject.Treatment)?.WithWiderKinds ?? [],
            Region = subject.Regions.Count == 1 ? subject.Regions[0] : null,
            Outcome = part.Outcome,
            Supported = Supported(part),
            Standard = standard,
            Governs = part.Governs?.Recommendation.FullName,
            Citations = Citations(part),
            Rationale = RationaleOf(part, requestWords, reason),
            Reason = reason,
            Criteria = deciding is null ? [] : CriterionFindings.Of(deciding, part.Matter!.Answers),
            PassedOver = passed,
            OtherEditions = part.OtherSides.Count == 0 ? [] : OtherEditions(part, requestWords, stage),
            Challenge = Challenge(part, requestWords, stage),
            Weighing = part.Outcome == Outcome.Conflict && standard is not null ? Weighing.StepsOn(standard.DecidedOn, isChallenge: part.BeyondSchedule is not null) : [],
            StandsAgainst = part.Governs is null ? [] : StandingAgainst.Of(part.Governs, part.Matter!.Answers),
            Ways = WaysOf(part),
            Questions = open.Count == 0 ? [] : [.. open.Select(question => question.Words)],
            IfRefused = deciding?.Recommendation.IfRefused?.Trim(),
            Open = open,
            Assumptions = AssumptionList.Of(part),
        };
    }

    private IReadOnlyList<PassedOver> PassedOver(PartJudgement part) =>
        _passedOver.GetOrAdd(judge.On(part.Subject.Treatment), static (onTreatment, library) => new PassedOverList(onTreatment, library), library).Of(part);

    private Cited Cite(Recommendation recommendation) => _cited.GetOrAdd(recommendation, static one => new Cited(one));

    private string RationaleOf(PartJudgement part, string requestWords, string reason) =>
        Rationale.Of(part, requestWords, part.Deciding is { } deciding ? Cite(deciding.Recommendation) : null, reason, library.HoldsReviewedOnly);

    private Lazy<WaysToChange> WaysOf(PartJudgement part) => new(() => _changes.Find(part));

    /// <summary>The other side of each change of edition near the case, where there is something to say of it.</summary>
    private IReadOnlyList<OtherEdition> OtherEditions(PartJudgement part, string requestWords, ReviewStage stage) =>
    [
        .. part.OtherSides.Where(other => part.Deciding is not null && other.There.Deciding is not null || part.DiffersFrom(other.There)).Select(other =>
            new OtherEdition(other.Change.Day, other.Change.ByService, other.Change.IsAhead, Result(other.There, requestWords, stage))
            {
                Differs = part.DiffersFrom(other.There),
                IsUntouched = part.Deciding is not null && part.Deciding.Recommendation == other.There.Deciding?.Recommendation,
                NotHeld = other.There.Governing?.NotHeld?.Title,
            }),
    ];

    private ChallengeFinding? Challenge(PartJudgement part, string requestWords, ReviewStage stage)
    {
        if (part.Subject.Item?.Challenge is not { } challenge)
            return null;
        var found = new ChallengeFinding(challenge, Rebuttal.Lacks(challenge))
        {
            BySchedule = part.Governs?.Recommendation.Source.Standing == Standing.Schedule ? Result(part.BySchedule(), requestWords, stage) : null,
        };
        return part.BeyondSchedule is null ? found : found with { GoesToReviewer = true, Beyond = Result(part.Beyond(), requestWords, stage) };
    }

    private OtherResult Result(PartJudgement part, string requestWords, ReviewStage stage) => new()
    {
        Outcome = part.Outcome,
        Supported = Supported(part),
        Standard = PlaceInLaw.Of(part, stage, PassedOver(part), library),
        Citation = part.Deciding is { } deciding ? Cite(deciding.Recommendation).Citation : null,
        Rationale = RationaleOf(part, requestWords, Rationale.Reason(part, requestWords)),
    };

    private static SupportedAmount? Supported(PartJudgement part)
    {
        var supported = part.Outcome is Outcome.MedicallyNecessary or Outcome.PartlyMedicallyNecessary ? part.Governs?.Supported : null;
        return SupportedAmount.Of(supported, part.AmountIsCeiling);
    }

    private IReadOnlyList<Citation> Citations(PartJudgement part)
    {
        if (part.Governing is { Conflict.Count: > 0 } conflict)
            return [.. conflict.Conflict.Select(one => Cite(one).Citation)];
        if (part.Governs is not { } governs)
            return [];
        if (governs.DecidedBy is null && governs.See.Length == 0)
            return [Cite(governs.Recommendation).Citation];
        var chain = new List<JudgedRecommendation> { part.Deciding! };
        Add(governs, chain);
        return [.. chain.Select(judged => judged.Recommendation).Distinct().Select(one => Cite(one).Citation)];
    }

    private static void Add(JudgedRecommendation judged, List<JudgedRecommendation> chain)
    {
        chain.Add(judged);
        foreach (var seen in judged.See)
            Add(seen, chain);
    }
}
