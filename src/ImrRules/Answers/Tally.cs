namespace ImrRules.Answers;

/// <summary>Counts states one by one, so that a group is judged without a list of them. What is open because nobody asked stays so beside what is not in the records: asking may still settle it.</summary>
internal struct Tally
{
    private int _all;
    private int _met;
    private int _open;
    private bool _notAsked;

    public void Add(CriterionState state)
    {
        _all++;
        _met += state == CriterionState.Met ? 1 : 0;
        _open += state.IsOpen() ? 1 : 0;
        _notAsked |= state == CriterionState.NotAsked;
    }

    /// <summary>Whether at least so many are met.</summary>
    public readonly CriterionState AtLeast(int needed)
    {
        if (_met >= needed)
            return CriterionState.Met;
        if (_met + _open < needed)
            return CriterionState.NotMet;
        return _notAsked ? CriterionState.NotAsked : CriterionState.NotDocumented;
    }

    public readonly CriterionState All => AtLeast(_all);

    public readonly CriterionState Any => AtLeast(1);
}
