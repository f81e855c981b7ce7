using ImrRules.Guidelines;
using ImrRules.Vocabulary;

namespace ImrRules.Rules;

/// <summary>
/// Which recommendations may rest on an answer that is only assumed: a "no", or that nothing was given before. What was assumed is told whether or not the recommendation decided,
/// so that these are judged wherever they may apply.
/// </summary>
internal sealed class Assuming(ClinicalVocabulary vocabulary)
{
    private readonly bool _isHintAssumed = vocabulary.FactsThatHint.Any(IsAssumed);

    public bool MayAssume(Recommendation recommendation) =>
        recommendation.Criteria.Concat(recommendation.Should).Concat(recommendation.Course.SelectMany(step => step.When)).SelectMany(criterion => criterion.Leaves).Any(leaf => IsAssumed(leaf.Requirement.Fact))
        || recommendation.Table?.By is { } by && IsAssumed(by)
        || recommendation.Limits.Any(limit => vocabulary.FindQuantity(limit.UpTo.Unit)?.AnsweredBy is { } fact && vocabulary.FindFact(fact) is { } answered && IsAssumed(answered))
        || recommendation.Course.Count > 0 && _isHintAssumed
        || recommendation.See.Any(MayAssume);

    private static bool IsAssumed(Fact fact) => fact.AssumedNo || fact.WorkedOut is not null;
}
