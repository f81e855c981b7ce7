using ImrRules.Law;

namespace ImrRules.Reporting.Letters;

/// <summary>Decisions in the words of a letter's heading.</summary>
internal static class LetterDecisionWords
{
    /// <summary>The decision; in a draft with the remark that it is recommended only.</summary>
    public static string Of(LetterItem item) => item.Decided is null && item.Decision != Decision.None ? $"{Of(item.Decision)} (recommended)" : Of(item.Decision);

    public static string Of(CaseDecision decision) => decision switch
    {
        CaseDecision.Uphold => "Uphold",
        CaseDecision.Overturn => "Overturn",
        CaseDecision.PartiallyOverturn => "Partially Overturn",
        _ => "Undetermined",
    };

    private static string Of(Decision decision) => decision switch
    {
        Decision.Upheld => "Upheld",
        Decision.Overturned => "Overturned",
        Decision.Approve => "Approved",
        Decision.Modify => "Modified",
        Decision.Deny => "Denied",
        Decision.RequestInformation => "Information requested",
        Decision.DenyForWantOfInformation => "Denied for want of information",
        Decision.ReturnAsIncomplete => "Returned as not complete",
        Decision.Defer => "Deferred",
        Decision.NoProspectiveReview => "Authorized without prospective review",
        Decision.EarlierDecisionStands => "No action, an earlier decision stands",
        _ => "For a reviewer to decide",
    };
}
