using ImrRules.Guidelines;
using ImrRules.Rules;
using ImrRules.Vocabulary;

namespace ImrRules.Evaluation;

/// <summary>Which of two recommendations of one source is the narrower: by treatment, then conditions, phases, regions. A narrower one replaces the wider one whole.</summary>
internal sealed class Narrowness(ClinicalVocabulary vocabulary)
{
    public List<JudgedRecommendation> Narrowest(IReadOnlyList<JudgedRecommendation> judged) =>
        [.. judged.Where(one => !judged.Any(other => other.Recommendation.Source == one.Recommendation.Source && IsNarrower(other.Recommendation, one.Recommendation)))];

    private bool IsNarrower(Recommendation one, Recommendation other)
    {
        if (one.Treatment != other.Treatment)
            return vocabulary.FindTreatment(one.Treatment) is { } treatment && treatment.WithWiderKinds.Contains(other.Treatment);
        var order = Compare(one.Scope.Conditions, other.Scope.Conditions);
        if (order == Order.Same)
            order = Compare(one.Scope.Phases, other.Scope.Phases);
        if (order == Order.Same)
            order = Compare(one.Scope.Regions, other.Scope.Regions);
        return order == Order.Narrower;
    }

    private static Order Compare(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        if (one.Count == other.Count)
            return one.All(other.Contains) ? Order.Same : Order.Apart;
        if (one.Count > 0 && (other.Count == 0 || one.Count < other.Count && one.All(other.Contains)))
            return Order.Narrower;
        return Order.Apart;
    }

    private enum Order
    {
        Same,
        Narrower,
        Apart,
    }
}
