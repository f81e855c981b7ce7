using ImrRules.Diagnostics;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Linting;

/// <summary>Whether a clinician vouches for each recommendation as it stands.</summary>
internal static class ReviewRules
{
    public static void Check(LintedPack pack, DiagnosticBag found)
    {
        foreach (var recommendation in pack.Recommendations)
        {
            if (recommendation.ReviewState == ReviewState.NotReviewed)
                found.Note("not-reviewed", recommendation.Place, "not reviewed");
            else if (recommendation.ReviewState == ReviewState.ChangedSinceReview)
                found.Warning("changed-since-review", recommendation.Place, $"the meaning has changed since {recommendation.Review!.By} reviewed it");
        }
    }
}
