namespace ImrRules.Evaluation;

/// <summary>Why a recommendation or a source was passed over.</summary>
public enum PassedOverReason
{
    /// <summary>Nothing of the source on this treatment is held by this library; what the source says is not known.</summary>
    NotHeld,

    /// <summary>Another edition is in force on the day.</summary>
    OtherEdition,

    /// <summary>It is about another body region.</summary>
    OtherRegion,

    /// <summary>It is about another condition.</summary>
    OtherCondition,

    /// <summary>It is about another phase of care.</summary>
    OtherPhase,

    /// <summary>Its time after the operation has passed.</summary>
    PastDeadline,

    /// <summary>Whether it applies is not shown by the case.</summary>
    NotShown,

    /// <summary>The source makes no recommendation.</summary>
    SaysNothing,

    /// <summary>A narrower recommendation of the same source governs.</summary>
    Wider,

    /// <summary>Another source of the same standing goes before it.</summary>
    OtherSourceFirst,

    /// <summary>It says the same and supports no more.</summary>
    SupportsNoMore,

    /// <summary>A source of higher standing decides.</summary>
    LowerStanding,

    /// <summary>The request challenges it with evidence.</summary>
    Challenged,
}
