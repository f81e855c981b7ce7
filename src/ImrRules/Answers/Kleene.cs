namespace ImrRules.Answers;

/// <summary>Logic with open answers. What is open because nobody asked stays so beside what is not in the records: asking may still settle it.</summary>
internal static class Kleene
{
    public static bool IsOpen(this CriterionState state) => state is CriterionState.NotAsked or CriterionState.NotDocumented;

    /// <summary>Whether at least so many are met; all of them for their count, any for 1.</summary>
    public static CriterionState AtLeast(int needed, IEnumerable<CriterionState> states)
    {
        var met = 0;
        var open = 0;
        var asked = true;
        foreach (var state in states)
        {
            met += state == CriterionState.Met ? 1 : 0;
            open += state.IsOpen() ? 1 : 0;
            asked &= state != CriterionState.NotAsked;
        }
        if (met >= needed)
            return CriterionState.Met;
        if (met + open < needed)
            return CriterionState.NotMet;
        return asked ? CriterionState.NotDocumented : CriterionState.NotAsked;
    }

    public static CriterionState AllOf(IReadOnlyCollection<CriterionState> states) => AtLeast(states.Count, states);

    public static CriterionState AnyOf(IEnumerable<CriterionState> states) => AtLeast(1, states);
}
