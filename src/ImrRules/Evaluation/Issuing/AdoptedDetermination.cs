using ImrRules.Law;

namespace ImrRules.Evaluation.Issuing;

/// <summary>
/// The determinations of a case with a person's decision on every one of its items. A final letter is made of it and of nothing else, so that none can be written while an item is undecided.
/// </summary>
public sealed class AdoptedDetermination
{
    /// <summary>Puts the decisions to the items.</summary>
    /// <param name="determination">The recommended determinations.</param>
    /// <param name="decisions">One decision on each item, in any order.</param>
    /// <exception cref="ArgumentException">
    /// There is no item, an item has no decision or several, a decision is on another determination or of another stage of review, or an independent medical review is signed by several reviewers
    /// (8 CCR 9792.10.6: only with the Administrative Director's written approval).
    /// </exception>
    public AdoptedDetermination(FinalDetermination determination, IReadOnlyList<ReviewerDecision> decisions)
    {
        ArgumentNullException.ThrowIfNull(determination);
        ArgumentNullException.ThrowIfNull(decisions);
        if (determination.Items.Count == 0)
            throw new ArgumentException("a case without items is nothing to decide", nameof(determination));
        if (decisions.Any(decision => !determination.Items.Any(item => ReferenceEquals(item, decision.Determination))))
            throw new ArgumentException("a decision is on an item of another determination", nameof(decisions));
        if (decisions.Any(decision => decision.Issued is null == (determination.Review == ReviewStage.Ur)))
            throw new ArgumentException("a decision is of another stage of review than the determination", nameof(decisions));
        if (determination.Review == ReviewStage.Imr && decisions.Select(decision => decision.Signature.Reviewer).Distinct().Skip(1).Any())
            throw new ArgumentException("one reviewer decides an independent medical review", nameof(decisions));
        Determination = determination;
        Decisions = [.. determination.Items.Select(item => Of(item, decisions))];
        Decision = StageOfReview.Decide([.. Decisions.Select(decision => decision.Decision)]);
    }

    /// <summary>The recommended determinations.</summary>
    public FinalDetermination Determination { get; }

    /// <summary>The decisions, in the order of the items.</summary>
    public IReadOnlyList<ReviewerDecision> Decisions { get; }

    /// <summary>The decision on the case; undetermined in utilization review.</summary>
    public CaseDecision Decision { get; }

    private static ReviewerDecision Of(Determination item, IReadOnlyList<ReviewerDecision> decisions) =>
        decisions.Where(decision => ReferenceEquals(decision.Determination, item)).ToArray() is [var only]
            ? only
            : throw new ArgumentException($"item {item.Number} needs one decision of a reviewer", nameof(decisions));
}
