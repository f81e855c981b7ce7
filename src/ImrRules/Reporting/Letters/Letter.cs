using ImrRules.Evaluation;
using ImrRules.Evaluation.Issuing;
using ImrRules.Law;

namespace ImrRules.Reporting.Letters;

/// <summary>
/// The letter on a case: the IMR Final Determination, or the decision of utilization review. A draft says so on every page and attests nothing. There is no way to make a final letter but from decisions
/// that a person has made on every item.
/// </summary>
public sealed class Letter
{
    private Letter(FinalDetermination determination, AdoptedDetermination? adopted, LetterDetails details)
    {
        Determination = determination;
        Adopted = adopted;
        Details = details;
        Items = [.. determination.Items.Select((item, at) => new LetterItem(item, determination.Case, adopted?.Decisions[at], details))];
        Missing = determination.Review == ReviewStage.Ur ? [.. UrLetterContents.MissingOf(this)] : [.. ImrLetterContents.MissingOf(this)];
    }

    /// <summary>True for a letter that nobody has adopted.</summary>
    public bool IsDraft => Adopted is null;

    /// <summary>What the letter must contain and does not have, with the rule that asks for it. It is listed at the end of a draft; a final letter does not show it.</summary>
    public IReadOnlyList<MissingContent> Missing { get; }

    internal FinalDetermination Determination { get; }

    internal AdoptedDetermination? Adopted { get; }

    internal LetterDetails Details { get; }

    internal IReadOnlyList<LetterItem> Items { get; }

    /// <summary>Whoever signed, each once; empty in a draft.</summary>
    internal IReadOnlyList<ReviewerDecision> Signed => [.. (Adopted?.Decisions ?? []).DistinctBy(decision => decision.Signature.Reviewer)];

    /// <summary>The records: those that were attested, or in a draft those that the case names.</summary>
    internal IReadOnlyList<string> Records => Adopted is null ? Determination.Case.Records : [.. Adopted.Decisions.SelectMany(decision => decision.Signature.RecordsReviewed).Distinct()];

    /// <summary>The day of the last decision; null in a draft.</summary>
    internal DateOnly? Decided => Adopted?.Decisions.Max(decision => decision.Signature.Date);

    /// <summary>A draft, of what is recommended.</summary>
    /// <param name="determination">The recommended determinations.</param>
    /// <param name="details">What the host supplies.</param>
    public static Letter Draft(FinalDetermination determination, LetterDetails details)
    {
        ArgumentNullException.ThrowIfNull(determination);
        ArgumentNullException.ThrowIfNull(details);
        return new Letter(determination, adopted: null, details);
    }

    /// <summary>The final letter, of what was decided.</summary>
    /// <param name="adopted">The determinations with a decision on each item.</param>
    /// <param name="details">What the host supplies.</param>
    public static Letter Final(AdoptedDetermination adopted, LetterDetails details)
    {
        ArgumentNullException.ThrowIfNull(adopted);
        ArgumentNullException.ThrowIfNull(details);
        return new Letter(adopted.Determination, adopted, details);
    }
}
