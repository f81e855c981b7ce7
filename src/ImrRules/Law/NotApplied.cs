namespace ImrRules.Law;

/// <summary>Why a place of a legal order did not apply. That this library holds nothing is never a guideline's silence.</summary>
public enum NotApplied
{
    /// <summary>Nothing on this treatment is held by this library; what the source says is not known.</summary>
    NotHeld,

    /// <summary>Whether it applies is not shown by the case.</summary>
    NotShown,

    /// <summary>The request challenges the schedule with evidence of its own; a reviewer decides whether it may be left.</summary>
    Challenged,

    /// <summary>It is about another body region.</summary>
    OtherRegion,

    /// <summary>It is about another condition.</summary>
    OtherCondition,

    /// <summary>It is about another phase of care.</summary>
    OtherPhase,

    /// <summary>Its time after the operation has passed.</summary>
    PastDeadline,

    /// <summary>Another edition is in force on the day.</summary>
    OtherEdition,

    /// <summary>The source says that it makes no recommendation.</summary>
    Silent,

    /// <summary>It applies and comes to the same; the other order looks at it later.</summary>
    ComesToTheSame,
}
