namespace ImrRules.Evaluation.Changing;

/// <summary>The sets of open facts that fulfil a need: those of a given size or smaller, none of which holds another one.</summary>
internal static class SmallestSets
{
    /// <summary>Far above what a guideline's criteria come to; past it a need of very many equal ways is cut short, and what is found stays right.</summary>
    private const int MostSets = 1_000;

    /// <summary>The sets of at most so many facts; one empty set where nothing is needed.</summary>
    public static List<FactSet> Of(Need need, int size) => need switch
    {
        Need.OpenFact open => size > 0 && FittingAnswer.To(open.Requirement.Fact, [open.Requirement.Test]) is not null ? [FactSet.Of(open.Requirement)] : [],
        Need.AtLeast group => AtLeast(group, size),
        _ => [],
    };

    private static List<FactSet> AtLeast(Need.AtLeast group, int size)
    {
        var byCount = new List<FactSet>[group.Number + 1];
        byCount[0] = [FactSet.Empty];
        for (var count = 1; count <= group.Number; count++)
            byCount[count] = [];
        foreach (var need in group.Members)
        {
            var member = Of(need, size);
            for (var count = group.Number; count >= 1; count--)
                byCount[count] = WithoutLarger([.. byCount[count], .. Together(byCount[count - 1], member, size)]);
        }
        return byCount[group.Number];
    }

    private static IEnumerable<FactSet> Together(List<FactSet> sets, List<FactSet> members, int size)
    {
        foreach (var set in sets)
        {
            foreach (var member in members)
            {
                if (set.With(member) is { } both && both.Count <= size)
                    yield return both;
            }
        }
    }

    private static List<FactSet> WithoutLarger(List<FactSet> sets)
    {
        if (sets.Count < 2)
            return sets;
        var kept = new List<FactSet>();
        foreach (var set in sets.OrderBy(set => set.Count).ThenBy(set => set.ToString(), StringComparer.Ordinal))
        {
            if (kept.Count < MostSets && !kept.Exists(smaller => smaller.IsWithin(set)))
                kept.Add(set);
        }
        return kept;
    }
}
