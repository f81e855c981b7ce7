using ImrRules.Guidelines;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Differences.Trials;

/// <summary>A recommendation as it was or is, in the words that both share.</summary>
internal sealed record Version(Recommendation One, ClinicalVocabulary Vocabulary)
{
    public bool IsOn(string treatment) => Vocabulary.FindTreatment(treatment)?.WithWiderKinds.Contains(One.Treatment) == true;

    public bool IsFor(string region) => Within(scope => scope.Regions, named => Vocabulary.LiesWithin(region, named));

    public bool HasOneOf(string condition) => Within(scope => scope.Conditions, named => Vocabulary.IsKindOfCondition(condition, named));

    public bool IsIn(string phase) => Within(scope => scope.Phases, named => phase == named);

    /// <summary>Inside what the recommendation and its source are confined to; a list that names nothing confines nothing.</summary>
    private bool Within(Func<Scope, IReadOnlyList<string>> terms, Func<string, bool> holds) =>
        new[] { terms(One.Scope), terms(One.Source.Scope) }.All(named => named.Count == 0 || named.Any(holds));
}
