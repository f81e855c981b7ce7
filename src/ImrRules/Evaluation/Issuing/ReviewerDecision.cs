using ImrRules.Law;

namespace ImrRules.Evaluation.Issuing;

/// <summary>
/// What a person decided on one item, after a recommendation was before that person: accepted as it stands, or changed with a reason. It can not be made without a <see cref="ReviewerSignature"/>.
/// </summary>
public sealed class ReviewerDecision
{
    private ReviewerDecision(Determination determination, Decision decision, ReviewerSignature signature)
    {
        Determination = determination;
        Decision = decision;
        Signature = signature;
    }

    /// <summary>The recommendation that was before the reviewer.</summary>
    public Determination Determination { get; }

    /// <summary>The decision.</summary>
    public Decision Decision { get; }

    /// <summary>Who decided.</summary>
    public ReviewerSignature Signature { get; }

    /// <summary>Why it is otherwise, or for other reasons, than recommended; null where the recommendation is accepted as it stands.</summary>
    public string? Reason { get; private init; }

    /// <summary>The guideline that the reviewer relies upon in place of the one that was recommended, as words; null where none is named.</summary>
    public string? Cites { get; private init; }

    /// <summary>The decision of utilization review that it signs; null in independent medical review.</summary>
    public IssuedUrDecision? Issued { get; private init; }

    /// <summary>Accepts what is recommended in independent medical review, with its citation and its reasons.</summary>
    /// <param name="determination">The recommendation.</param>
    /// <param name="signature">Who decides.</param>
    /// <exception cref="ArgumentException">Nothing is recommended, or the recommendation is one of utilization review.</exception>
    public static ReviewerDecision Accept(Determination determination, ReviewerSignature signature)
    {
        ArgumentNullException.ThrowIfNull(determination);
        return new(determination, OfReview(determination.Decision, nameof(determination)), Given(signature));
    }

    /// <summary>Decides in independent medical review for reasons of the reviewer's own, be it as recommended or not.</summary>
    /// <param name="determination">The recommendation; it may leave the decision open.</param>
    /// <param name="decision">Upheld or overturned.</param>
    /// <param name="reason">The reviewer's rationale: it takes the place of the recommended one in the letter.</param>
    /// <param name="signature">Who decides.</param>
    /// <param name="cites">The guideline that the reviewer relies upon; null where none is named, which the letter then says.</param>
    /// <exception cref="ArgumentException">It is no decision of independent medical review, or the reason is blank.</exception>
    public static ReviewerDecision Change(Determination determination, Decision decision, string reason, ReviewerSignature signature, string? cites = null)
    {
        ArgumentNullException.ThrowIfNull(determination);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new(determination, OfReview(decision, nameof(decision)), Given(signature)) { Reason = reason.Trim(), Cites = string.IsNullOrWhiteSpace(cites) ? null : cites.Trim() };
    }

    /// <summary>Signs a decision of utilization review.</summary>
    /// <param name="issued">The decision.</param>
    /// <param name="signature">Who signs; where the decision needs a physician, that physician.</param>
    /// <param name="reason">Why it is otherwise, or for other reasons, than recommended; null to keep the recommended reasons.</param>
    /// <exception cref="ArgumentException">It differs from the recommendation and no reason is given, or somebody else signs than the physician who decided.</exception>
    public static ReviewerDecision Sign(IssuedUrDecision issued, ReviewerSignature signature, string? reason = null)
    {
        ArgumentNullException.ThrowIfNull(issued);
        if (IsChanged(issued) && string.IsNullOrWhiteSpace(reason))
            throw new ArgumentException("a decision that differs from the recommendation needs a reason", nameof(reason));
        if (issued.Physician is { } physician && physician.Name != Given(signature).Reviewer)
            throw new ArgumentException("a decision to modify or deny is signed by the physician who made it", nameof(signature));
        return new(issued.Determination, issued.Decision, Given(signature)) { Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(), Issued = issued };
    }

    /// <summary>Whether it differs from what is recommended, be it in the amount alone.</summary>
    internal static bool IsChanged(IssuedUrDecision issued) => !issued.FollowsRecommendation || issued is { Decision: Decision.Modify } && issued.Approved != issued.Determination.Supported;

    private static Decision OfReview(Decision decision, string parameter) => decision is Decision.Upheld or Decision.Overturned
        ? decision
        : throw new ArgumentException("in independent medical review an item is upheld or overturned", parameter);

    private static ReviewerSignature Given(ReviewerSignature signature)
    {
        ArgumentNullException.ThrowIfNull(signature);
        return signature;
    }
}
