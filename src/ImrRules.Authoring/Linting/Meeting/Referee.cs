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
    private readonly ConcurrentDictionary<Recommendation, ApplicableRecommendation> _judged = new();
    private readonly ConcurrentDictionary<TreatmentGroup, PossibleCases> _cases = new();
    private readonly Situations _situations = new(library.Vocabulary);

    public PossibleCases CasesOf(TreatmentGroup group) => _cases.GetOrAdd(group, one => new PossibleCases(one, _judge.NotHeldSources, _situations));

    private ApplicableRecommendation Judged(Recommendation recommendation) => _judged.GetOrAdd(recommendation, Judge);

    private ApplicableRecommendation Judge(Recommendation recommendation)
    {
        var one = new ApplicableRecommendation(recommendation, _situations.With());
        // judged before other threads see it
        _ = one.Judged;
        return one;
    }

    /// <summary>Those that apply in a case, as the engine orders them.</summary>
    public List<ApplicableRecommendation> Applying(TreatmentGroup group, PossibleCase given) =>
        [.. group.Recommendations.Where((_, at) => given.Effect.IsMet(at)).Select(Judged).OrderBy(one => one.Recommendation.FullName, StringComparer.Ordinal)];

    /// <summary>The recommendations on a treatment that apply in a case, asked of each.</summary>
    public List<ApplicableRecommendation> Applying(PossibleCase given)
    {
        var matter = given.MatterIn(library.Vocabulary);
        return [.. _judge.On(given.Treatment).Where(one => matter.ApplicabilityOf(one).State == CriterionState.Met).Select(Judged).OrderBy(one => one.Recommendation.FullName, StringComparer.Ordinal)];
    }

    public PossibleCase? Likely(Recommendation recommendation) => LikelyCase.Of(recommendation, _situations);

    public Governing Among(List<ApplicableRecommendation> applying, PossibleCase given) => _judge.Among(applying, given.MatterIn(library.Vocabulary), firstInOpenPhases: false);

    /// <summary>Those that speak in a case: that govern, disagree, or are looked at and support no more or make no recommendation; or the schedule that is not held and silences all.</summary>
    public (IReadOnlyList<Recommendation> Recommendations, GuidelineSource? NotHeld) Speaking(List<ApplicableRecommendation> applying, PossibleCase given)
    {
        var governing = Among(applying, given);
        var speaking = governing.PassedOver.Where(passed => passed.Reason is PassedOverReason.SaysNothing or PassedOverReason.SupportsNoMore).Select(passed => passed.Passed.Recommendation)
            .Concat(governing.Conflict).Append(governing.Recommendation?.Recommendation).OfType<Recommendation>();
        return ([.. speaking], governing.NotHeld);
    }

    /// <summary>Whether the whole engine, which asks where something open would change the result, finds a conflict.</summary>
    public bool IsConflict(PossibleCase given) => given.Effect.Asks == 0 || _judge.Judge(given.Subject, given.Diagnoses.Read, given.Days, []).Outcome == Outcome.Conflict;
}
