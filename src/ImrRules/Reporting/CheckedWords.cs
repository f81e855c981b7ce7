using ImrRules.Evaluation;
using ImrRules.Guidelines;

namespace ImrRules.Reporting;

/// <summary>How far a recommendation was checked: against its source, and by a clinician.</summary>
internal static class CheckedWords
{
    public static string Verified(Citation citation) => citation.Verified switch
    {
        "place" => "Content and place checked against the source",
        "content" => "Content checked against the source, its place not",
        _ => "Not checked against the source",
    };

    public static string Reviewed(Citation citation) => citation.Reviewed switch
    {
        ReviewState.Reviewed => "reviewed by a clinician",
        ReviewState.ChangedSinceReview => "changed since a clinician reviewed it",
        _ => "not reviewed by a clinician",
    };
}
