using ImrRules.Guidelines;
using ImrRules.Law;

namespace ImrRules.Evaluation.Explaining;

/// <summary>Places a result in both legal orders, and says of each higher place what kept it from applying.</summary>
internal static class PlaceInLaw
{
    /// <summary>The place; null where the request was not understood, or where it is still asked which recommendation applies.</summary>
    /// <param name="part">What was judged.</param>
    /// <param name="stage">Whose decision is recommended.</param>
    /// <param name="passed">What was passed over.</param>
    /// <param name="library">The guidelines.</param>
    public static Standard? Of(PartJudgement part, ReviewStage stage, IReadOnlyList<PassedOver> passed, GuidelineLibrary library)
    {
        if (part.Matter is not { } matter || part.Governing is not { } governing)
            return null;
        if (part.Deciding is null && governing.Conflict.Count == 0 && part.Questions.Count > 0)
            return null;
        var decided = DecisionDay.Of(part.Subject.Case, part.Subject.Item, part.Subject.RequestDay, matter.Dates.Request, stage);
        if (governing.NotHeld is not null)
            return Standard.NotHeld(decided);
        if (part.Deciding is { } deciding)
            return Standard.At(deciding.Recommendation.Source.Standing, decided, Why);
        if (governing.Conflict.Count == 0)
            return Standard.LeftToReviewer(decided, Why);
        // one standing alone, save where a study and a guideline lead to different results
        var standings = governing.Conflict.Select(recommendation => recommendation.Source.Standing).ToArray();
        return Standard.AtBoth(byRank: standings.Max(), byStep: standings.Min(), decided, Why);

        IReadOnlyList<ReasonNotApplied> Why(LegalPlace place) => Reasons(place, passed, library);
    }

    private static List<ReasonNotApplied> Reasons(LegalPlace place, IReadOnlyList<PassedOver> passed, GuidelineLibrary library)
    {
        var reasons = new List<ReasonNotApplied>();
        foreach (var one in passed)
        {
            if (library.FindSource(one.Source) is { } source && place.Standings.Contains(source.Standing) && Reason(one, source) is { } why)
                reasons.Add(new ReasonNotApplied(why, one.Source, one.Recommendation));
        }
        return reasons.Count > 0 ? reasons : [new ReasonNotApplied(NotApplied.NotHeld)];
    }

    /// <summary>Null for what applied and gave way to another one at the same place.</summary>
    private static NotApplied? Reason(PassedOver passed, GuidelineSource source) => passed.Reason switch
    {
        PassedOverReason.NotHeld => NotApplied.NotHeld,
        PassedOverReason.OtherEdition => NotApplied.OtherEdition,
        PassedOverReason.OtherRegion => NotApplied.OtherRegion,
        PassedOverReason.OtherCondition => NotApplied.OtherCondition,
        PassedOverReason.OtherPhase => NotApplied.OtherPhase,
        PassedOverReason.PastDeadline => NotApplied.PastDeadline,
        PassedOverReason.NotShown => NotApplied.NotShown,
        PassedOverReason.SaysNothing => NotApplied.Silent,
        PassedOverReason.Challenged => NotApplied.Challenged,
        PassedOverReason.LowerStanding when source.Standing == Standing.Study => NotApplied.ComesToTheSame,
        _ => null,
    };
}
