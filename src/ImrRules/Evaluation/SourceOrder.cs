using ImrRules.Guidelines;
using ImrRules.Rules;

namespace ImrRules.Evaluation;

/// <summary>The order of sources of one standing in one case.</summary>
/// <param name="holds">Whether a phase of care holds.</param>
internal sealed class SourceOrder(Func<string, bool> holds)
{
    /// <summary>The recommendations of the sources before which no other one goes.</summary>
    public List<JudgedRecommendation> First(IReadOnlyList<JudgedRecommendation> sameStanding)
    {
        var groups = sameStanding.GroupBy(judged => judged.Recommendation.Source).ToArray();
        var first = groups.Where(one => !groups.Any(other => other != one && GoesBefore(other.Key, Rank(other), one.Key, Rank(one)))).ToArray();
        return [.. (first.Length > 0 ? first : groups).SelectMany(group => group)];
    }

    /// <summary>Of some schedules, those that do not stand behind all of these recommendations.</summary>
    public IReadOnlyList<GuidelineSource> NotBehind(IReadOnlyList<JudgedRecommendation> recommendations, IReadOnlyList<GuidelineSource> schedules) => schedules.Count == 0
        ? schedules
        : [.. schedules.Where(schedule => recommendations.Any(judged => judged.Recommendation.Source is var source && !GoesBefore(source, RankOfSchedule(source), schedule, RankOfSchedule(schedule))))];

    private static bool GoesBefore(GuidelineSource one, int rank, GuidelineSource other, int rankOfOther) =>
        one.TakesPrecedenceOver.Contains(other.Id) || !other.TakesPrecedenceOver.Contains(one.Id) && rank > rankOfOther;

    /// <summary>Among leading and other guidelines and studies: the better evidence.</summary>
    private int Rank(IGrouping<GuidelineSource, JudgedRecommendation> group) =>
        group.Key.Standing is Standing.Statute or Standing.Schedule ? RankOfSchedule(group.Key) : group.Max(judged => (int)judged.Recommendation.Evidence);

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
