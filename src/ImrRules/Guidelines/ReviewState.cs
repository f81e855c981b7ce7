namespace ImrRules.Guidelines;

/// <summary>Whether a clinician vouches for a recommendation as it stands.</summary>
public enum ReviewState
{
    /// <summary>No clinician has reviewed it.</summary>
    NotReviewed,

    /// <summary>Its meaning is another than the one that was reviewed.</summary>
    ChangedSinceReview,

    /// <summary>Reviewed as it stands.</summary>
    Reviewed,
}
