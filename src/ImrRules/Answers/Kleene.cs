namespace ImrRules.Answers;

/// <summary>Logic with open answers.</summary>
internal static class Kleene
{
    public static bool IsOpen(this CriterionState state) => state is CriterionState.NotAsked or CriterionState.NotDocumented;

    public static CriterionState Both(CriterionState one, CriterionState other)
    {
        var both = new Tally();
        both.Add(one);
        both.Add(other);
        return both.All;
    }
}
