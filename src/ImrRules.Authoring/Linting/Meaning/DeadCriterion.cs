using ImrRules.Guidelines;

namespace ImrRules.Authoring.Linting.Meaning;

/// <summary>A criterion that can change nothing.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="How">Why.</param>
internal sealed record DeadCriterion(Criterion Criterion, HowDead How)
{
    /// <summary>The other one that makes it so by itself; null where several do together.</summary>
    public Criterion? By { get; init; }
}
