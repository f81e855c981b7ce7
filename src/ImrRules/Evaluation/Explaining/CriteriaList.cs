using ImrRules.Answers;
using ImrRules.Guidelines;
using ImrRules.Rules;

namespace ImrRules.Evaluation.Explaining;

/// <summary>Lists, within a sentence, the criteria that stand in one way: of a group without a sentence of its own, the members that do.</summary>
internal static class CriteriaList
{
    public static string Of(IEnumerable<JudgedCriterion> judged, CriterionState state)
    {
        var listed = judged.SelectMany(criterion => In(criterion, state)).Distinct();
        return string.Join("; ", listed.Select(criterion => criterion.WordsAmongOthers));
    }

    private static IEnumerable<Criterion> In(JudgedCriterion judged, CriterionState state)
    {
        if (judged.State != state)
            return [];
        var opens = judged.Criterion is Criterion.Group { Sentence: null } group && (state == CriterionState.Met || group.AtLeast == group.Members.Count);
        return opens ? judged.Members.SelectMany(member => In(member, state)) : [judged.Criterion];
    }
}
