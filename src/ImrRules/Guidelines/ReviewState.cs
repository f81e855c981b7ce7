namespace ImrRules.Guidelines;

/// <summary>
/// Whether a clinician vouches for a recommendation as it stands. A review names who, when, and a fingerprint of the meaning that was reviewed;
/// the state follows from comparing it with the meaning of today, and nobody has to remember to set it.
/// </summary>
public enum ReviewState
{
    /// <summary>No clinician has reviewed it. A host that requires reviews does not use it.</summary>
    NotReviewed,

    /// <summary>A clinician reviewed it, and its meaning is another now: the review no longer covers it, and a host that requires reviews does not use it.</summary>
    ChangedSinceReview,

    /// <summary>A clinician reviewed it, and it means what was reviewed: wording of notes, examples and layout apart, nothing has changed.</summary>
    Reviewed,

    /// <summary>
    /// On the day that is looked at, it and its edition are over: it decides older cases alone. A determination never says so,
    /// as the day of its case picks the edition in force; lists of what is to be reviewed do.
    /// </summary>
    NoLongerInForce,
}
