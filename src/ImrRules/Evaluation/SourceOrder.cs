using ImrRules.Guidelines;
using ImrRules.Rules;

namespace ImrRules.Evaluation;

/// <summary>The order of sources of one standing in one case.</summary>
/// <param name="holds">Whether a phase of care holds.</param>
internal sealed class SourceOrder(Func<string, bool> holds)
{
    /// <summary>The recommendations of the sources before which no other one goes.</summary>
    public List<ApplicableRecommendation> First(List<ApplicableRecommendation> sameStanding)
    {
        var ranked = Ranked(sameStanding);
        var first = ranked.FindAll(one => !ranked.Exists(other => other.Source != one.Source && GoesBefore(other.Source, other.Rank, one.Source, one.Rank)));
        var all = new List<ApplicableRecommendation>(sameStanding.Count);
        foreach (var (source, _) in first.Count > 0 ? first : ranked)
            all.AddRange(sameStanding.FindAll(applicable => applicable.Recommendation.Source == source));
        return all;
    }

    /// <summary>Of some schedules, those that do not stand behind all of these recommendations.</summary>
    public IReadOnlyList<GuidelineSource> NotBehind(IReadOnlyList<ApplicableRecommendation> recommendations, IReadOnlyList<GuidelineSource> schedules) => schedules.Count == 0
        ? schedules
        : [.. schedules.Where(schedule => recommendations.Any(applicable => applicable.Recommendation.Source is var source && !GoesBefore(source, RankOfSchedule(source), schedule, RankOfSchedule(schedule))))];

    private static bool GoesBefore(GuidelineSource one, int rank, GuidelineSource other, int rankOfOther) =>
        one.TakesPrecedenceOver.Contains(other.Id) || !other.TakesPrecedenceOver.Contains(one.Id) && rank > rankOfOther;

    /// <summary>Each source once with its rank: of schedules the confined before the general, among leading and other guidelines and studies the better evidence.</summary>
    private List<(GuidelineSource Source, int Rank)> Ranked(List<ApplicableRecommendation> sameStanding)
    {
        var ranked = new List<(GuidelineSource Source, int Rank)>();
        foreach (var applicable in sameStanding)
        {
            var source = applicable.Recommendation.Source;
            var rank = source.Standing is Standing.Statute or Standing.Schedule ? RankOfSchedule(source) : (int)applicable.Recommendation.Evidence;
            var at = ranked.FindIndex(known => known.Source == source);
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
        if (source.FirstIn.Any(holds))
            return 2;
        return source.Scope.Regions.Count > 0 ? 1 : 0;
    }
}
