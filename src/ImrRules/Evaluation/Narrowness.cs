using ImrRules.Guidelines;
using ImrRules.Rules;
using ImrRules.Vocabulary;

namespace ImrRules.Evaluation;

/// <summary>Which of two recommendations of one source is the narrower: by treatment, then conditions, phases, regions. A narrower one replaces the wider one whole.</summary>
internal sealed class Narrowness(ClinicalVocabulary vocabulary)
{
    public List<ApplicableRecommendation> Narrowest(List<ApplicableRecommendation> applicable) => applicable.Count == 1 ? applicable : applicable.FindAll(one => !HasNarrower(one.Recommendation, applicable));

    private bool HasNarrower(Recommendation one, List<ApplicableRecommendation> applicable)
    {
        foreach (var other in applicable)
        {
            if (other.Recommendation != one && other.Recommendation.Source == one.Source && IsNarrower(other.Recommendation, one))
                return true;
        }
        return false;
    }

    /// <summary>Whether the first is the narrower of two of one source.</summary>
    public bool IsNarrower(Recommendation one, Recommendation other)
    {
        if (one.Treatment != other.Treatment)
            return vocabulary.FindTreatment(one.Treatment) is { } treatment && treatment.WithWiderKinds.Contains(other.Treatment);
        var order = Compare(one.Scope.Conditions, other.Scope.Conditions, vocabulary.IsKindOfCondition);
        if (order == Order.Same)
            order = Compare(one.Scope.Phases, other.Scope.Phases, (phase, wider) => phase == wider);
        if (order == Order.Same)
            order = Compare(one.Scope.Regions, other.Scope.Regions, vocabulary.LiesWithin);
        return order == Order.Narrower;
    }

    /// <summary>A list that confines is narrower than none; else one whose every term lies within a term of the other, but not the other way round.</summary>
    private static Order Compare(IReadOnlyList<string> one, IReadOnlyList<string> other, Func<string, string, bool> liesWithin)
    {
        if (one.Count == 0 || other.Count == 0)
            return one.Count == other.Count ? Order.Same : one.Count > 0 ? Order.Narrower : Order.Apart;
        var isWithin = one.All(term => other.Any(wider => liesWithin(term, wider)));
        var holds = other.All(term => one.Any(wider => liesWithin(term, wider)));
        return (isWithin, holds) switch { (true, true) => Order.Same, (true, false) => Order.Narrower, _ => Order.Apart };
    }

    private enum Order
    {
        Same,
        Narrower,
        Apart,
    }
}
