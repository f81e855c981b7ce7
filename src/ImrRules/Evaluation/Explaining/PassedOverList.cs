using ImrRules.Answers;
using ImrRules.Guidelines;
using ImrRules.Rules;

namespace ImrRules.Evaluation.Explaining;

/// <summary>
/// Lists what was passed over of the recommendations on a treatment, each with its reason. A source of which nothing is held on the treatment is said to be so, never to be silent.
/// Their order and what is said of them is the same in every case; the case gives the reasons.
/// </summary>
internal sealed class PassedOverList
{
    private readonly Recommendation[] _inOrder;
    private readonly Dictionary<Recommendation, int> _places;
    private readonly PassedOver?[,] _told;
    private readonly GuidelineSource[] _notHeld;

    public PassedOverList(IReadOnlyList<Recommendation> onTreatment, GuidelineLibrary library)
    {
        _inOrder = [.. onTreatment.OrderBy(one => one.Source.Standing).ThenBy(one => one.FullName, StringComparer.Ordinal)];
        _places = Enumerable.Range(0, _inOrder.Length).ToDictionary(at => _inOrder[at]);
        _told = new PassedOver?[_inOrder.Length, (int)PassedOverReason.Challenged + 1];
        _notHeld = [.. library.Sources.Where(source => onTreatment.All(one => one.Source != source)).OrderBy(source => source.Standing).ThenBy(source => source.Id, StringComparer.Ordinal)];
    }

    public IReadOnlyList<PassedOver> Of(PartJudgement part)
    {
        if (part.Matter is not { } matter || part.Governing is not { } governing)
            return [];
        var reasons = new PassedOverReason?[_inOrder.Length];
        foreach (var (one, reason) in governing.PassedOver)
            reasons[_places[one.Recommendation]] = reason;
        var list = new List<PassedOver>(_inOrder.Length);
        for (var at = 0; at < _inOrder.Length; at++)
        {
            if (!Decides(_inOrder[at], part, governing))
                list.Add(Told(at, reasons[at] ?? Why(matter.ApplicabilityOf(_inOrder[at]))));
        }
        var standing = part.Governs?.Recommendation.Source.Standing ?? Standing.Study;
        foreach (var source in _notHeld)
        {
            if (source.Standing <= standing && IsOnTheCase(source, matter))
                list.Add(new PassedOver(source.Id, Recommendation: null, PassedOverReason.NotHeld, Words(PassedOverReason.NotHeld)));
        }
        return list;
    }

    private PassedOver Told(int at, PassedOverReason reason) =>
        _told[at, (int)reason] ??= new PassedOver(_inOrder[at].Source.Id, _inOrder[at].FullName, reason, Words(reason));

    private static bool Decides(Recommendation recommendation, PartJudgement part, Governing governing) =>
        recommendation == part.Governs?.Recommendation || recommendation == part.Deciding?.Recommendation || governing.Conflict.Contains(recommendation);

    private static bool IsOnTheCase(GuidelineSource source, Matter matter) => source.InForceOn(matter.Dates)
        && matter.Situation.IsFor(source.Scope.Regions) == CriterionState.Met && matter.Situation.IsInOneOf(source.Scope.Phases) == CriterionState.Met;

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
