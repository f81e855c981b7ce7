using ImrRules.Guidelines;
using ImrRules.Requests;

namespace ImrRules.Evaluation;

/// <summary>
/// Which part sets the outcome of an item: the most cautious one. One exception: an ingredient that is not recommended settles its compound, also where another
/// ingredient has no guideline or is open; another treatment of the same item it does not settle.
/// </summary>
internal static class DecidingPart
{
    /// <summary>The place of the part among those of the item.</summary>
    public static int Of(IReadOnlyList<(PartJudgement Judgement, TreatmentRequest Request)> judged) => judged.Count == 1 ? 0 : Enumerable.Range(0, judged.Count)
        .GroupBy(at => judged[at].Request, ReferenceEqualityComparer.Instance)
        .Select(ofOneRequest => OfOne([.. ofOneRequest], judged))
        .MinBy(at => judged[at].Judgement.Outcome);

    private static int OfOne(int[] parts, IReadOnlyList<(PartJudgement Judgement, TreatmentRequest Request)> judged)
    {
        foreach (var at in parts)
        {
            if (judged[at] is { Request.Compound.Count: > 1, Judgement: { Questions.Count: 0, Deciding.Recommendation.Says: Verdict.NotRecommended } })
                return at;
        }
        return parts.MinBy(at => judged[at].Judgement.Outcome);
    }
}
