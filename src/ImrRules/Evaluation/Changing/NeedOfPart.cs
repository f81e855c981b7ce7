using ImrRules.Answers;

namespace ImrRules.Evaluation.Changing;

/// <summary>
/// The ways in which a part of an item could come to be supported: by the recommendation that governs and its equals, by one of which it is open whether it applies,
/// or by showing that one does not apply. Each is a need; whether another recommendation would then stand in the way is for the one who judges again.
/// A part of the request is looked for by the recommendation that governs alone: another one is worth naming where it would support the whole.
/// </summary>
internal static class NeedOfPart
{
    public static IReadOnlyList<Need> Ways(PartJudgement part, bool orAPart)
    {
        if (part is not { Matter: { } matter, Governing: { Conflict.Count: 0 } governing })
            return [];
        var need = new NeedOfRecommendation(matter, orAPart);
        var equals = governing.PassedOver.Where(passed => passed.Reason == PassedOverReason.SupportsNoMore).Select(passed => passed.Passed.Judged);
        var governed = Need.Any([.. (part.Governs is { } governs ? equals.Prepend(governs) : equals).Select(need.Of)]);
        var ways = new List<Need> { governed };
        if (orAPart)
            return ways;
        var inTheWay = part.Open.Where(one => one.Applicability.State == CriterionState.NotAsked).Select(one => NeedOfPhases.NotToApply(one, matter)).ToArray();
        if (part.Questions.Count > 0)
        {
            ways.AddRange(inTheWay.Select(one => Need.All([governed, one])));
            if (inTheWay.Length > 1)
                ways.Add(Need.All([governed, .. inTheWay]));
        }
        ways.AddRange(part.Open.Select(one => Need.All([NeedOfPhases.ToApply(one, matter), need.Of(one.Judged)])));
        return ways;
    }
}
