using ImrRules.Answers;
using ImrRules.Guidelines;
using ImrRules.Rules;
using ImrRules.Vocabulary;

namespace ImrRules.Evaluation.Explaining;

/// <summary>The smallest sets of open facts that would meet criteria. What a record denies stands against them and is never among what to document.</summary>
internal static class OpenFacts
{
    /// <summary>Past this number of sets the smallest are kept: a letter lists few.</summary>
    private const int MostSets = 24;

    /// <summary>The sets that would meet all of the criteria: one empty set where they are met, none where they can not be.</summary>
    public static List<FactRequirement[]> ToMeet(IReadOnlyList<JudgedCriterion> criteria) =>
        AllOf([.. criteria.Where(criterion => criterion.State != CriterionState.Met).Select(ToMeet)]);

    private static List<FactRequirement[]> ToMeet(JudgedCriterion judged)
    {
        if (judged.State == CriterionState.Met)
            return [[]];
        if (judged.State == CriterionState.NotMet)
            return [];
        return judged.Criterion is Criterion.FactCriterion fact
            ? [[fact.Requirement]]
            : AtLeast(((Criterion.Group)judged.Criterion).AtLeast, [.. judged.Members.Select(ToMeet)]);
    }

    private static List<FactRequirement[]> AtLeast(int needed, List<FactRequirement[]>[] members)
    {
        if (needed == members.Length)
            return AllOf(members);
        if (needed == 1 && members.Sum(member => member.Count) <= MostSets)
            return Smallest([.. members.SelectMany(member => member)]);
        return Combine(members, needed);
    }

    private static List<FactRequirement[]> AllOf(List<FactRequirement[]>[] members)
    {
        List<FactRequirement[]> all = [[]];
        foreach (var member in members)
            all = EachWithEach(all, member);
        return all;
    }

    private static List<FactRequirement[]> EachWithEach(List<FactRequirement[]> sets, List<FactRequirement[]> member)
    {
        var together = new List<FactRequirement[]>(sets.Count * member.Count);
        foreach (var set in sets)
        {
            foreach (var more in member)
                together.Add(Together(set, more));
        }
        return Smallest(together);
    }

    /// <summary>The sets that meet at least so many of the members.</summary>
    private static List<FactRequirement[]> Combine(List<FactRequirement[]>[] members, int needed)
    {
        var byCount = new List<FactRequirement[]>[needed + 1];
        byCount[0] = [[]];
        for (var count = 1; count <= needed; count++)
            byCount[count] = [];
        foreach (var member in members)
        {
            for (var count = needed; count >= 1; count--)
                byCount[count] = Smallest([.. byCount[count], .. byCount[count - 1].SelectMany(set => member.Select(more => Together(set, more)))]);
        }
        return byCount[needed];
    }

    /// <summary>The facts of both sets.</summary>
    public static FactRequirement[] Together(FactRequirement[] one, FactRequirement[] other) =>
        one.Length == 0 ? other : other.Length == 0 ? one : [.. one.Union(other)];

    /// <summary>Without sets that hold another one, the smallest first.</summary>
    private static List<FactRequirement[]> Smallest(List<FactRequirement[]> sets)
    {
        if (sets.Count < 2)
            return sets;
        var kept = new List<FactRequirement[]>();
        foreach (var set in sets.OrderBy(set => set.Length).ThenBy(set => string.Join('|', set.Select(fact => fact.Fact.Name)), StringComparer.Ordinal))
        {
            if (kept.Count < MostSets && !kept.Exists(smaller => smaller.All(set.Contains)))
                kept.Add(set);
        }
        return kept;
    }
}
