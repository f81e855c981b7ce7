using ImrRules.Answers;
using ImrRules.Guidelines;
using ImrRules.Rules;

namespace ImrRules.Evaluation;

/// <summary>The order of sources of one standing in one case.</summary>
/// <param name="situation">Which phases of care hold.</param>
/// <param name="firstInOpenPhases">True to take a phase of which nobody asked for one that holds.</param>
internal sealed class SourceOrder(Situation situation, bool firstInOpenPhases)
{
    /// <summary>The recommendations of the sources before which no other one goes.</summary>
    public List<ApplicableRecommendation> First(List<ApplicableRecommendation> sameStanding)
    {
        var ranked = Ranked(sameStanding);
        if (ranked.Count == 1)
            return sameStanding;
        var all = new List<ApplicableRecommendation>(sameStanding.Count);
        foreach (var (source, rank) in ranked)
        {
            if (!IsBehindAnother(source, rank, ranked))
                AddOf(source, sameStanding, all);
        }
        // each stands behind another one only where they go round in a ring: then none goes first
        if (all.Count == 0)
        {
            foreach (var (source, _) in ranked)
                AddOf(source, sameStanding, all);
        }
        return all;
    }

    private static bool IsBehindAnother(GuidelineSource source, int rank, List<(GuidelineSource Source, int Rank)> ranked)
    {
        foreach (var other in ranked)
        {
            if (other.Source != source && GoesBefore(other.Source, other.Rank, source, rank))
                return true;
        }
        return false;
    }

    private static void AddOf(GuidelineSource source, List<ApplicableRecommendation> some, List<ApplicableRecommendation> all)
    {
        foreach (var one in some)
        {
            if (one.Recommendation.Source == source)
                all.Add(one);
        }
    }

    /// <summary>Of some schedules, those that do not stand behind all of these recommendations.</summary>
    public IReadOnlyList<GuidelineSource> NotBehind(IReadOnlyList<ApplicableRecommendation> recommendations, IReadOnlyList<GuidelineSource> schedules) => schedules.Count == 0
        ? schedules
        : [.. schedules.Where(schedule => recommendations.Any(one => one.Recommendation.Source is var source && !GoesBefore(source, RankOfSchedule(source), schedule, RankOfSchedule(schedule))))];

    private static bool GoesBefore(GuidelineSource one, int rank, GuidelineSource other, int rankOfOther) =>
        one.TakesPrecedenceOver.Contains(other.Id) || !other.TakesPrecedenceOver.Contains(one.Id) && rank > rankOfOther;

    /// <summary>Each source once with its rank: of schedules the confined before the general, among leading and other guidelines and studies the better evidence.</summary>
    private List<(GuidelineSource Source, int Rank)> Ranked(List<ApplicableRecommendation> sameStanding)
    {
        var ranked = new List<(GuidelineSource Source, int Rank)>(sameStanding.Count);
        foreach (var one in sameStanding)
        {
            var source = one.Recommendation.Source;
            var rank = source.Standing is Standing.Statute or Standing.Schedule ? RankOfSchedule(source) : (int)one.Recommendation.Evidence;
            var at = ranked.Count - 1;
            while (at >= 0 && ranked[at].Source != source)
                at--;
            if (at < 0)
                ranked.Add((source, rank));
            else
                ranked[at] = (source, Math.Max(rank, ranked[at].Rank));
        }
        return ranked;
    }

    /// <summary>Confined to a phase, then first in a phase of the case, then confined to a region, then general.</summary>
    private int RankOfSchedule(GuidelineSource source)
    {
        if (source.Scope.Phases.Count > 0)
            return 3;
        if (IsFirst(source))
            return 2;
        return source.Scope.Regions.Count > 0 ? 1 : 0;
    }

    /// <summary>No further phase is asked about than need be: what is taken as "no" on the way is told.</summary>
    private bool IsFirst(GuidelineSource source)
    {
        for (var at = 0; at < source.FirstIn.Count; at++)
        {
            var state = situation.IsIn(source.FirstIn[at]);
            if (state == CriterionState.Met || firstInOpenPhases && state == CriterionState.NotAsked)
                return true;
        }
        return false;
    }
}
