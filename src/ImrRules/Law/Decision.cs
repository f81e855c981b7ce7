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

    /// <summary>UR: deny because information that was asked for did not come; reconsidered when it comes, and not eligible for IMR. A recommendation to a physician.</summary>
    DenyForWantOfInformation,

    /// <summary>UR: return the request, which is not complete.</summary>
    ReturnAsIncomplete,

    /// <summary>UR: defer the review while liability is disputed.</summary>
    Defer,

    /// <summary>UR: authorized without prospective review.</summary>
    NoProspectiveReview,

    /// <summary>UR: no action; an earlier decision on the same treatment stands.</summary>
    EarlierDecisionStands,
}
