using System.Collections.Concurrent;
using ImrRules.Answers;
using ImrRules.Evaluation;
using ImrRules.Guidelines;
using ImrRules.Law;
using ImrRules.Rules;

namespace ImrRules.Authoring.Linting.Meeting;

/// <summary>
/// Says which recommendation governs in a possible case, by the engine's own order. What a recommendation supports does not matter to that, only what it says
/// and whether it applies: so each is judged once, and not again in each case.
/// </summary>
internal sealed class Referee(GuidelineLibrary library)
{
    private readonly PartJudge _judge = new(library);
    private readonly ConcurrentDictionary<Recommendation, JudgedRecommendation> _judged = new();
    private readonly ConcurrentDictionary<TreatmentGroup, PossibleCases> _cases = new();
    private readonly Situations _situations = new(library.Vocabulary);

    public PossibleCases CasesOf(TreatmentGroup group) => _cases.GetOrAdd(group, one => new PossibleCases(one, _judge.NotHeldSources, _situations));

    public JudgedRecommendation Judged(Recommendation recommendation) => _judged.GetOrAdd(recommendation, one => RecommendationJudge.Judge(one, _situations.With()));

    /// <summary>Those that apply in a case, as the engine orders them.</summary>
    public IReadOnlyList<JudgedRecommendation> Applying(TreatmentGroup group, PossibleCase given) =>
        [.. group.Recommendations.Where((_, at) => given.Effect.IsMet(at)).Select(Judged).OrderBy(one => one.Recommendation.FullName, StringComparer.Ordinal)];

    /// <summary>The recommendations on a treatment that apply in a case, asked of each.</summary>
    public IReadOnlyList<JudgedRecommendation> Applying(PossibleCase given)
    {
        var matter = given.MatterIn(library.Vocabulary);
        return [.. _judge.On(given.Treatment).Where(one => matter.ApplicabilityOf(one).State == CriterionState.Met).Select(Judged).OrderBy(one => one.Recommendation.FullName, StringComparer.Ordinal)];
    }

    public PossibleCase? Likely(Recommendation recommendation) => LikelyCase.Of(recommendation, _situations);

    public Governing Among(IReadOnlyList<JudgedRecommendation> applying, PossibleCase given) => _judge.Among(applying, given.MatterIn(library.Vocabulary), firstInOpenPhases: false);

    /// <summary>Those that speak in a case: that govern, disagree, or are looked at and support no more or make no recommendation; or the schedule that is not held and silences all.</summary>
    public (IReadOnlyList<Recommendation> Recommendations, GuidelineSource? NotHeld) Speaking(IReadOnlyList<JudgedRecommendation> applying, PossibleCase given)
    {
        var governing = Among(applying, given);
        var speaking = governing.PassedOver.Where(passed => passed.Reason is PassedOverReason.SaysNothing or PassedOverReason.SupportsNoMore).Select(passed => passed.Judged)
            .Concat(governing.Conflict).Append(governing.Recommendation).OfType<JudgedRecommendation>();
        return ([.. speaking.Select(judged => judged.Recommendation)], governing.NotHeld);
    }

    /// <summary>Whether the whole engine, which asks where something open would change the result, finds a conflict.</summary>
    public bool IsConflict(PossibleCase given) => given.Effect.Asks == 0 || _judge.Judge(given.Subject, given.Diagnoses.Read, given.Days, []).Outcome == Outcome.Conflict;
}
