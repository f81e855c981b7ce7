using ImrRules.Answers;
using ImrRules.Guidelines;
using ImrRules.Rules;

namespace ImrRules.Evaluation.Explaining;

/// <summary>Lists what was passed over, each with its reason. A source of which nothing is held on the treatment is said to be so, never to be silent.</summary>
internal static class PassedOverList
{
    public static IReadOnlyList<PassedOver> Of(PartJudgement part, IReadOnlyList<Recommendation> onTreatment, GuidelineLibrary library)
    {
        if (part.Matter is not { } matter || part.Governing is not { } governing)
            return [];
        var reasons = new Dictionary<Recommendation, PassedOverReason>(governing.PassedOver.Count);
        foreach (var (one, reason) in governing.PassedOver)
            reasons.Add(one.Recommendation, reason);
        var passed = new List<Recommendation>(onTreatment.Count);
        foreach (var recommendation in onTreatment)
        {
            if (!Decides(recommendation, part, governing))
                passed.Add(recommendation);
        }
        passed.Sort(InOrder);
        var list = new List<PassedOver>(passed.Count);
        foreach (var one in passed)
        {
            var reason = reasons.TryGetValue(one, out var known) ? known : Why(matter.ApplicabilityOf(one));
            list.Add(new PassedOver(one.Source.Id, one.FullName, reason, Words(reason)));
        }
        list.AddRange(NotHeld(part, matter, onTreatment, library));
        return list;
    }

    private static bool Decides(Recommendation recommendation, PartJudgement part, Governing governing)
    {
        if (recommendation == part.Governs?.Recommendation || recommendation == part.Deciding?.Recommendation)
            return true;
        return governing.Conflict.Contains(recommendation);
    }

    private static int InOrder(Recommendation one, Recommendation other) =>
        one.Source.Standing != other.Source.Standing ? one.Source.Standing.CompareTo(other.Source.Standing) : string.CompareOrdinal(one.FullName, other.FullName);

    private static IEnumerable<PassedOver> NotHeld(PartJudgement part, Matter matter, IReadOnlyList<Recommendation> onTreatment, GuidelineLibrary library)
    {
        var standing = part.Governs?.Recommendation.Source.Standing ?? Standing.Study;
        return library.Sources.Where(source => source.Standing <= standing && source.InForceOn(matter.Dates) && !HoldsOneOf(source, onTreatment)
                && matter.Situation.IsFor(source.Scope.Regions) == CriterionState.Met && matter.Situation.IsInOneOf(source.Scope.Phases) == CriterionState.Met)
            .OrderBy(source => source.Standing).ThenBy(source => source.Id, StringComparer.Ordinal)
            .Select(source => new PassedOver(source.Id, Recommendation: null, PassedOverReason.NotHeld, Words(PassedOverReason.NotHeld)));
    }

    private static bool HoldsOneOf(GuidelineSource source, IReadOnlyList<Recommendation> recommendations)
    {
        for (var at = 0; at < recommendations.Count; at++)
        {
            if (recommendations[at].Source == source)
                return true;
        }
        return false;
    }

    private static PassedOverReason Why(Applicability applicability) => applicability switch
    {
        { State: not CriterionState.NotMet } => PassedOverReason.NotShown,
        { Because: Inapplicable.OtherEdition } => PassedOverReason.OtherEdition,
        { Because: Inapplicable.OtherRegion } => PassedOverReason.OtherRegion,
        { Because: Inapplicable.OtherCondition } => PassedOverReason.OtherCondition,
        { Because: Inapplicable.OtherPhase } => PassedOverReason.OtherPhase,
        _ => PassedOverReason.PastDeadline,
    };

    private static string Words(PassedOverReason reason) => reason switch
    {
        PassedOverReason.NotHeld => "nothing of it on this treatment is held by this library",
        PassedOverReason.OtherEdition => "another edition is in force on the day",
        PassedOverReason.OtherRegion => "it is about another body region",
        PassedOverReason.OtherCondition => "it is about another condition",
        PassedOverReason.OtherPhase => "it is about another phase of care",
        PassedOverReason.PastDeadline => "its time after the operation has passed",
        PassedOverReason.NotShown => "the case does not show that it applies",
        PassedOverReason.SaysNothing => "the source makes no recommendation",
        PassedOverReason.Wider => "a narrower recommendation of the same source governs",
        PassedOverReason.OtherSourceFirst => "another source of the same standing goes before it",
        PassedOverReason.SupportsNoMore => "it says the same and supports no more",
        PassedOverReason.Challenged => "the request challenges it with evidence",
        _ => "a source of higher standing decides",
    };
}
