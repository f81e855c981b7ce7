namespace ImrRules.Law;

/// <summary>The decision that is recommended on an item.</summary>
public enum Decision
{
    /// <summary>None: a reviewer decides.</summary>
    None,

    /// <summary>IMR: the utilization review decision stands.</summary>
    Upheld,

    /// <summary>IMR: the item is medically necessary.</summary>
    Overturned,

    /// <summary>UR: approve.</summary>
    Approve,

    /// <summary>UR: approve the supported amount alone; a recommendation to a physician.</summary>
    Modify,

    /// <summary>UR: deny; a recommendation to a physician.</summary>
    Deny,

    /// <summary>UR: ask the requesting physician for what is missing.</summary>
    RequestInformation,
}
