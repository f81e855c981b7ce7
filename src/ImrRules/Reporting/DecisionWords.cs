using ImrRules.Evaluation;
using ImrRules.Law;

namespace ImrRules.Reporting;

/// <summary>Decisions and outcomes in the words of a letter.</summary>
internal static class DecisionWords
{
    /// <summary>The decision with the outcome that it follows from.</summary>
    public static string Of(Determination item) => item.Decision switch
    {
        Decision.Upheld => $"Upheld: {Of(item.Outcome, item.Supported)}",
        Decision.Overturned => $"Overturned: {Of(item.Outcome, item.Supported)}",
        Decision.Approve => $"Approve: {Of(item.Outcome, item.Supported)}",
        Decision.Modify => $"Modify, for a physician to decide: {Of(item.Outcome, item.Supported)}",
        Decision.Deny => $"Deny, for a physician to decide: {Of(item.Outcome, item.Supported)}",
        Decision.RequestInformation => $"Request information: {Of(item.Outcome, item.Supported)}",
        Decision.DenyForWantOfInformation => $"Deny for want of information, for a physician to decide: {Of(item.Outcome, item.Supported)}",
        Decision.ReturnAsIncomplete => $"Return as not complete. By the guidelines: {Of(item.Outcome, item.Supported)}",
        Decision.Defer => $"Defer the review. By the guidelines: {Of(item.Outcome, item.Supported)}",
        Decision.NoProspectiveReview => $"Authorized without prospective review. By the guidelines: {Of(item.Outcome, item.Supported)}",
        Decision.EarlierDecisionStands => $"No action: an earlier decision stands. By the guidelines: {Of(item.Outcome, item.Supported)}",
        _ => $"For a reviewer: {Of(item.Outcome, item.Supported)}",
    };

    public static string Of(Outcome outcome, SupportedAmount? supported) => outcome switch
    {
        Outcome.RequestNotUnderstood => "request not understood",
        Outcome.Conflict => "what decides is in conflict",
        Outcome.NoApplicableGuideline => "no applicable guideline in this library",
        Outcome.InformationNeeded => "information needed",
        Outcome.NotMedicallyNecessary => "not medically necessary",
        Outcome.PartlyMedicallyNecessary => supported is null ? "not medically necessary as requested; a part of it would be supported" : $"not medically necessary as requested; {supported} would be supported",
        _ when supported is { IsCeiling: true } => $"medically necessary, {supported}",
        _ => supported is null ? "medically necessary" : $"medically necessary for {supported}",
    };

    public static string Short(Decision decision) => decision switch
    {
        Decision.None => "for a reviewer",
        Decision.Approve => "to approve",
        Decision.Modify => "to modify",
        Decision.Deny => "to deny",
        Decision.RequestInformation => "to request information on",
        Decision.DenyForWantOfInformation => "to deny for want of information",
        Decision.ReturnAsIncomplete => "to return as not complete",
        Decision.Defer => "to defer",
        Decision.NoProspectiveReview => "authorized without prospective review",
        Decision.EarlierDecisionStands => "with an earlier decision that stands",
        _ => decision.ToString().ToLowerInvariant(),
    };
}
