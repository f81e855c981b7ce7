namespace ImrRules.Law;

/// <summary>The decision on a whole case in independent medical review.</summary>
public enum CaseDecision
{
    /// <summary>An item is for a reviewer to decide, or the case is in utilization review.</summary>
    Undetermined,

    /// <summary>All items are upheld.</summary>
    Uphold,

    /// <summary>Some items are upheld and some overturned.</summary>
    PartiallyOverturn,

    /// <summary>All items are overturned.</summary>
    Overturn,
}
