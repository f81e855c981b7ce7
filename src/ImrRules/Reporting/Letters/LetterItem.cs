using ImrRules.Cases;
using ImrRules.Evaluation;
using ImrRules.Evaluation.Issuing;
using ImrRules.Law;

namespace ImrRules.Reporting.Letters;

/// <summary>What a letter says of one item.</summary>
/// <param name="recommended">The recommendation.</param>
/// <param name="file">The case.</param>
/// <param name="decided">What a person decided on it; null in a draft.</param>
/// <param name="details">What the host supplies.</param>
internal sealed class LetterItem(Determination recommended, CaseFile file, ReviewerDecision? decided, LetterDetails details)
{
    public Determination Recommended => recommended;

    public ReviewerDecision? Decided => decided;

    /// <summary>The decision; in a draft the recommended one, which may be none.</summary>
    public Decision Decision => decided?.Decision ?? recommended.Decision;

    /// <summary>True where some of what is asked for is not granted.</summary>
    public bool IsRefused => Decision == Decision.Upheld || Decision.Refuses();

    /// <summary>What utilization review cites, as it was written: null where not known, empty where nothing was cited.</summary>
    public string? AdministratorCites => file.Items[recommended.Number - 1].Ur?.Cites;

    /// <summary>The guidelines that are relied upon, in sentences; empty where none is.</summary>
    public IReadOnlyList<string> Guidelines => IsChanged
        ? decided!.Cites is { } cites ? [CitedInLetter.Of(cites)] : []
        : [.. Relied.Select(CitedInLetter.Of).Distinct()];

    /// <summary>The reasons: those of the reviewer, or those of each part that is told by itself.</summary>
    public IReadOnlyList<string> Rationale => IsChanged ? [decided!.Reason!] : [.. Told.Select(ReasonOf)];

    /// <summary>The relevant portions of guidelines that the host supplies, each with its guideline.</summary>
    public IReadOnlyList<(string Guideline, string Words)> Portions => IsChanged ? [] : [.. Relied.Where(citation => PortionOf(citation) is not null).Select(citation => (citation.ToString(), PortionOf(citation)!)).Distinct()];

    /// <summary>The guidelines of a refusal whose words neither this library nor the host gives.</summary>
    public IReadOnlyList<Citation> WithoutPortion => IsRefused && !IsChanged ? [.. Relied.Where(citation => citation.Quote is null && PortionOf(citation) is null).DistinctBy(citation => citation.Recommendation)] : [];

    /// <summary>What is said of tapering; null where it is said with the reasons already, or where there is nothing to say.</summary>
    public string? TaperingNotice => NeedsNotice ? recommended.Deciding.IfRefused ?? details.TaperingNotice : null;

    /// <summary>True where a refusal stops a drug that is in use, or that its guideline has words for, and the reasons do not speak of that.</summary>
    public bool NeedsNotice => IsRefused && (IsChanged ? recommended.Deciding.IfRefused is not null || IsInUse : recommended.Deciding.IfRefused is null && IsInUse);

    private bool IsChanged => decided?.Reason is not null;

    /// <summary>True where the drug that is asked for is taken already.</summary>
    private bool IsInUse => file.DrugsInUse.Any(taken => recommended.Parts.Any(part => part.Kinds.Contains(taken.Drug, StringComparer.OrdinalIgnoreCase))
        || recommended.Reading.Items.Any(item => item.Ingredients.Append(item.Drug).Contains(taken.Drug, StringComparer.OrdinalIgnoreCase)));

    /// <summary>True where the treatment was understood, be it by the reviewer.</summary>
    public bool IsUnderstood => IsChanged || recommended.Outcome != Outcome.RequestNotUnderstood;

    /// <summary>True where a guideline or other evidence is named, or none is needed.</summary>
    public bool HasGround => FallsWithAnother || Guidelines.Count > 0;

    /// <summary>True where it exists only because of another item and falls with that: it needs no guideline of its own.</summary>
    public bool FallsWithAnother => !IsChanged && recommended.Parts.Count > 0 && !recommended.Parts.Any(part => ReferenceEquals(part, recommended.Deciding));

    /// <summary>The part that decides, then those that come to the same for other reasons.</summary>
    private IEnumerable<PartDetermination> Told => FallsWithAnother
        ? [recommended.Deciding]
        : [recommended.Deciding, .. recommended.Parts.Where(part => !ReferenceEquals(part, recommended.Deciding) && part.Outcome == recommended.Outcome && !PartText.Repeats(part, recommended.Deciding))];

    private IEnumerable<Citation> Relied => Told.SelectMany(part => part.Citations.Take(part.Outcome == Outcome.Conflict ? part.Citations.Count : 1));

    private string ReasonOf(PartDetermination part) => ReferenceEquals(part, recommended.Deciding) ? PartText.Cited(part).Rationale : $"{PartText.NameOf(part)}: {PartText.Cited(part).Rationale}";

    private string? PortionOf(Citation citation) =>
        details.GuidelinePortions.TryGetValue(citation.Recommendation, out var words) || details.GuidelinePortions.TryGetValue(citation.Source, out words) ? words.Trim() : null;
}
