using ImrRules.Evaluation;
using ImrRules.Guidelines;

namespace ImrRules.Reporting;

/// <summary>How far a recommendation was checked: against its source, by a clinician, and in its days.</summary>
internal static class CheckedWords
{
    public static string Verified(Citation citation) => citation.Verified switch
    {
        "place" => "Content and place checked against the source",
        "content" => "Content checked against the source, its place not",
        _ => "Not checked against the source",
    };

    /// <summary>For which requests or services the edition is in force; empty where its days are not bounded.</summary>
    public static string InForce(Citation citation) => citation.InForce is { } days ? $", for {days}{(citation.DaysVerified ? "" : " (days from memory)")}" : "";

    public static string Reviewed(Citation citation) => citation.Reviewed switch
    {
        ReviewState.Reviewed => "reviewed by a clinician",
        ReviewState.ChangedSinceReview => "changed since a clinician reviewed it",
        _ => "not reviewed by a clinician",
    };
}
