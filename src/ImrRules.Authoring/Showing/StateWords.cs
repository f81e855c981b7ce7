using ImrRules.Guidelines;

namespace ImrRules.Authoring.Showing;

/// <summary>The states of a review, in the words of the lists.</summary>
internal static class StateWords
{
    /// <summary>All states, in the order in which they are counted.</summary>
    public static readonly IReadOnlyList<ReviewState> All = [ReviewState.Reviewed, ReviewState.ChangedSinceReview, ReviewState.NotReviewed, ReviewState.NoLongerInForce];

    public static string Of(ReviewState state) => state switch
    {
        ReviewState.Reviewed => "reviewed",
        ReviewState.ChangedSinceReview => "changed since review",
        ReviewState.NoLongerInForce => "no longer in force",
        _ => "not reviewed",
    };
}
