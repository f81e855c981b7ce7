using ImrRules.Guidelines;
using ImrRules.Vocabulary;

namespace ImrRules.Evaluation.Explaining;

/// <summary>Says what opens a step of a course.</summary>
internal static class StepWords
{
    /// <summary>"once X is documented", "once these are documented: X; Y"; empty where nothing must be.</summary>
    public static string Once(IReadOnlyList<Criterion> when) => when switch
    {
        [] => "",
        [Criterion.FactCriterion { Sentence: null, Requirement.Test: FactTest.YesNo { Required: true } } fact] => $"once {fact.Requirement.Fact.Name} is documented",
        [var one] => $"once this is documented: {one.WordsAmongOthers}",
        _ => $"once these are documented: {string.Join("; ", when.Select(one => one.WordsAmongOthers))}",
    };
}
