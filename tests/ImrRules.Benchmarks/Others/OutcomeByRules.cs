using ImrRules.Answers;
using ImrRules.Benchmarks.Plain;
using ImrRules.Law;

namespace ImrRules.Benchmarks.Others;

/// <summary>What follows from what the rules of another engine found: which recommendation governs and how much it supports, in plain code, the same for all that are compared.</summary>
internal static class OutcomeByRules
{
    public static Outcome Of(RuleCase asked)
    {
        var late = asked.Facts.MoreThan("spell", 90).State;
        var judged = Judge(Governs(asked, late == CriterionState.Met), asked);
        if (asked.Is("mending done", "yes") == CriterionState.NotAsked && PlainCode.Differs(Judge(PlainGlimmering.After, asked), judged))
            return Outcome.InformationNeeded;
        if (late == CriterionState.NotAsked && PlainCode.Differs(Judge(Governs(asked, late: true), asked), judged))
            return Outcome.InformationNeeded;
        return judged.Outcome;
    }

    private static PlainRecommendation Governs(RuleCase asked, bool late)
    {
        if (asked.Holds("mending done"))
            return PlainGlimmering.After;
        var almanac = FirstFound(asked, PlainGlimmering.Renewed, PlainGlimmering.Flare, PlainGlimmering.Orchard, PlainGlimmering.Meadow);
        var general = FirstFound(asked, PlainGlimmering.General);
        return (late ? almanac ?? general : general ?? almanac) ?? PlainGlimmering.Charted;
    }

    private static PlainRecommendation? FirstFound(RuleCase asked, params ReadOnlySpan<PlainRecommendation> recommendations)
    {
        foreach (var recommendation in recommendations)
        {
            if (asked.Found(recommendation) is not null)
                return recommendation;
        }
        return null;
    }

    private static PlainJudgement Judge(PlainRecommendation recommendation, RuleCase asked)
    {
        var judged = JudgeAlone(recommendation, asked);
        return recommendation == PlainGlimmering.Charted && PlainCode.LeadApart(judged, JudgeAlone(PlainGlimmering.Tried, asked)) ? judged with { IsInConflict = true } : judged;
    }

    private static PlainJudgement JudgeAlone(PlainRecommendation recommendation, RuleCase asked)
    {
        var request = asked.Made.Request;
        var criteria = asked.Found(recommendation) ?? throw new InvalidOperationException($"No rule found {recommendation.Name}.");
        return PlainJudgement.Judge(recommendation, criteria, asked.Facts, request.Visits!.Max, request.Weeks!.Max, request.FrequencyPerWeek!.Max, PlainCode.Given(asked.Made.File));
    }
}
