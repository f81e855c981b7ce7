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
        var first = groups.Where(one => !groups.Any(other => other != one && GoesBefore(other, one))).ToArray();
        return [.. (first.Length > 0 ? first : groups).SelectMany(group => group)];
    }

    private bool GoesBefore(IGrouping<GuidelineSource, JudgedRecommendation> one, IGrouping<GuidelineSource, JudgedRecommendation> other)
    {
        if (one.Key.TakesPrecedenceOver.Contains(other.Key.Id))
            return true;
        return !other.Key.TakesPrecedenceOver.Contains(one.Key.Id) && Rank(one) > Rank(other);
    }

    /// <summary>Among schedules: confined to a phase, then first in a phase of the case, then confined to a region, then general. Among the others: the better evidence.</summary>
    private int Rank(IGrouping<GuidelineSource, JudgedRecommendation> group)
    {
        if (group.Key.Standing is not (Standing.Statute or Standing.Schedule))
            return group.Max(judged => (int)judged.Recommendation.Evidence);
        if (group.Key.Scope.Phases.Count > 0)
            return 3;
        if (group.Key.FirstIn.Any(holds))
            return 2;
        return group.Key.Scope.Regions.Count > 0 ? 1 : 0;
    }
}
