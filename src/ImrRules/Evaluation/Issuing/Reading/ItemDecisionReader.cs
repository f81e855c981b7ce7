using ImrRules.Cases.Reading;
using ImrRules.Diagnostics;
using ImrRules.Law;

namespace ImrRules.Evaluation.Issuing.Reading;

/// <summary>
/// Reads the decision on one item. It is always written out, so that a recommendation that has changed since is not accepted unseen: what equals the recommendation accepts it, all else needs a reason.
/// </summary>
internal static class ItemDecisionReader
{
    private static readonly string[] OfImr = ["item", "decision", "reason", "cites"];

    private static readonly string[] OfUr = ["item", "decision", "reason", "approved"];

    public static IReadOnlyList<string> KeysOf(ReviewStage review) => review == ReviewStage.Ur ? OfUr : OfImr;

    /// <summary>Null, with a diagnostic, where it can not be made; null without one where nobody signs.</summary>
    /// <param name="form">The decision's keys.</param>
    /// <param name="determination">The determinations of the case.</param>
    /// <param name="number">The number of the item.</param>
    /// <param name="by">Who signs; null where that could not be read.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static ReviewerDecision? Read(CaseForm form, FinalDetermination determination, int number, SignedBy? by, DiagnosticBag diagnostics)
    {
        var item = determination.Items[number - 1];
        if (determination.Review == ReviewStage.Ur)
            return UrDecisionOfItem.Read(form, item, determination.Case.InformationAsked, by, diagnostics);
        Decision? decision = form.Choice("decision", ["upheld", "overturned"]) switch { "upheld" => Decision.Upheld, "overturned" => Decision.Overturned, _ => null };
        if (decision is not { } decided)
            return null;
        var reason = form.Text("reason");
        if (reason is null && decided != item.Decision)
            diagnostics.Error("missing-key", form.PlaceOf("decision"), NeedsReason(item));
        else if (reason is null && form.Has("cites"))
            diagnostics.Error("missing-key", form.PlaceOf("cites"), "another guideline is cited without a reason", "Write \"reason\": it takes the place of the recommended rationale.");
        else if (by is not null)
            return reason is null ? ReviewerDecision.Accept(item, by.Signature) : ReviewerDecision.Change(item, decided, reason, by.Signature, form.Text("cites"));
        return null;
    }

    public static string NeedsReason(Determination item) => item.Decision == Decision.None
        ? $"no decision is recommended on item {item.Number}: a decision needs a \"reason\""
        : $"the decision on item {item.Number} is not the recommended one: it needs a \"reason\"";
}
