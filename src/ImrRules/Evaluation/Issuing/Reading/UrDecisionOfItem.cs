using ImrRules.Cases;
using ImrRules.Cases.Reading;
using ImrRules.Diagnostics;
using ImrRules.Law;
using ImrRules.Vocabulary;

namespace ImrRules.Evaluation.Issuing.Reading;

/// <summary>Reads the decision of utilization review on one item.</summary>
internal static class UrDecisionOfItem
{
    private const string Approved = "approved";
    private const string Modified = "modified";
    private const string Denied = "denied";
    private const string Requested = "information requested";
    private const string ForWant = "denied for want of information";

    public static ReviewerDecision? Read(CaseForm form, Determination item, InformationAsked? asked, SignedBy? by, DiagnosticBag diagnostics)
    {
        var word = form.Choice("decision", [Approved, Modified, Denied, Requested, ForWant]);
        if (word is null || Issue(word, form, item, asked, by, diagnostics) is not { } issued)
            return null;
        var reason = form.Text("reason");
        if (reason is null && ReviewerDecision.IsChanged(issued))
            diagnostics.Error("missing-key", form.PlaceOf("decision"), ItemDecisionReader.NeedsReason(item));
        else if (by is not null)
            return ReviewerDecision.Sign(issued, by.Signature, reason);
        return null;
    }

    private static IssuedUrDecision? Issue(string word, CaseForm form, Determination item, InformationAsked? asked, SignedBy? by, DiagnosticBag diagnostics)
    {
        if (word is Approved or Requested)
            return word == Approved ? IssuedUrDecision.Approve(item) : IssuedUrDecision.RequestInformation(item);
        if (by is null)
            return null;
        if (by.Physician is null && IsOfVisitCap(word, item))
            return IssuedUrDecision.ApplyVisitCap(item);
        if (by.Physician is not { } physician)
            diagnostics.Error("missing-key", form.PlaceOf("decision"), "only a licensed physician may modify or deny", "Give the reviewer a \"license number\" and a \"scope\": treatments of the vocabulary, or any treatment.");
        else if (IssuedUrDecision.OutsideScope(item, physician) is { } outside)
            diagnostics.Error("wrong-value", form.PlaceOf("decision"), $"{outside} is not within the scope of the physician", "Name it, or a wider kind of it, in \"scope\", or let another physician decide.");
        else if (word == ForWant && asked is not { IsComplete: true, Received: null })
            diagnostics.Error("wrong-value", form.PlaceOf("decision"), "the case does not say what was asked for, when and how, or it came", "Write it under \"information asked\" in the case file.");
        else if (word == ForWant)
            return IssuedUrDecision.DenyForWantOfInformation(item, asked!, physician);
        else if (word == Denied)
            return IssuedUrDecision.Deny(item, physician);
        else if (Amount(form, item) is { } amount)
            return IssuedUrDecision.Modify(item, amount, physician);
        else
            diagnostics.Error("missing-key", form.PlaceOf(form.Has(Approved) ? Approved : "decision"), "a modification needs the amount that is approved", "Write it as in approved: 6 visits.");
        return null;
    }

    /// <summary>The statute's cap on visits needs no physician.</summary>
    private static bool IsOfVisitCap(string word, Determination item) => item.IsDecidedByVisitCap && StageOfReview.Decide(item.Outcome, ReviewStage.Ur) == (word == Denied ? Decision.Deny : Decision.Modify);

    /// <summary>The amount as written; where none is, the recommended one.</summary>
    private static SupportedAmount? Amount(CaseForm form, Determination item) => form.Text(Approved) is { } words ? SupportedAmount.Of(Measure.Split(words)) : item.Supported;
}
