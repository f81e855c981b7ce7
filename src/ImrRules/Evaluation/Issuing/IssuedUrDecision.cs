using ImrRules.Cases;
using ImrRules.Law;

namespace ImrRules.Evaluation.Issuing;

/// <summary>
/// A decision of utilization review that somebody answers for. A <see cref="Determination"/> recommends; this decides. Anyone may approve or ask for information; there is no way to modify or deny
/// without a <see cref="Evaluation.Issuing.Physician"/>, save for the statute's cap on visits.
/// </summary>
public sealed class IssuedUrDecision
{
    private IssuedUrDecision(Determination determination, Decision decision, Physician? physician, SupportedAmount? approved, InformationAsked? asked)
    {
        Determination = determination;
        Decision = decision;
        Physician = physician;
        Approved = approved;
        Asked = asked;
    }

    /// <summary>The recommendation that was before whoever decided.</summary>
    public Determination Determination { get; }

    /// <summary>The decision.</summary>
    public Decision Decision { get; }

    /// <summary>Who refused; null where nothing is refused, or where the statute's cap does.</summary>
    public Physician? Physician { get; }

    /// <summary>The amount that a modification approves; null otherwise.</summary>
    public SupportedAmount? Approved { get; }

    /// <summary>What was asked for and did not come; null save for a denial for want of information.</summary>
    public InformationAsked? Asked { get; }

    /// <summary>Whether it is what was recommended, held back behind an open gate or not.</summary>
    public bool FollowsRecommendation => Decision == Determination.Decision || Decision == Determination.Utilization?.Withheld;

    /// <summary>The gates that were not checked when it was issued: whoever decided answers for them.</summary>
    public IReadOnlyList<LegalCheck> OpenGates => [.. Determination.Utilization?.OpenGates ?? []];

    /// <summary>Whether independent medical review can be asked for: of what was modified or denied on medical necessity, not of a denial for want of information.</summary>
    public bool EligibleForImr => Decision is Decision.Modify or Decision.Deny && Physician is not null;

    /// <summary>Approves it. Needs no physician.</summary>
    /// <param name="determination">The recommendation.</param>
    public static IssuedUrDecision Approve(Determination determination) => new(Given(determination), Decision.Approve, physician: null, approved: null, asked: null);

    /// <summary>Asks for the information without which it can not be decided. Needs no physician.</summary>
    /// <param name="determination">The recommendation.</param>
    public static IssuedUrDecision RequestInformation(Determination determination) =>
        new(Given(determination), Decision.RequestInformation, physician: null, approved: null, asked: null);

    /// <summary>Approves a part of it and denies the rest.</summary>
    /// <param name="determination">The recommendation.</param>
    /// <param name="approved">What is approved.</param>
    /// <param name="physician">Who decides.</param>
    /// <exception cref="ArgumentException">The treatment is not within the declared scope of the physician's practice.</exception>
    public static IssuedUrDecision Modify(Determination determination, SupportedAmount approved, Physician physician)
    {
        ArgumentNullException.ThrowIfNull(approved);
        return new(InScope(determination, physician), Decision.Modify, physician, approved, asked: null);
    }

    /// <summary>Denies it on medical necessity.</summary>
    /// <param name="determination">The recommendation.</param>
    /// <param name="physician">Who decides.</param>
    /// <exception cref="ArgumentException">The treatment is not within the declared scope of the physician's practice.</exception>
    public static IssuedUrDecision Deny(Determination determination, Physician physician) => new(InScope(determination, physician), Decision.Deny, physician, approved: null, asked: null);

    /// <summary>Denies it because information that was asked for did not come. It is reconsidered when it comes, and independent medical review can not be asked for.</summary>
    /// <param name="determination">The recommendation.</param>
    /// <param name="asked">What was asked for, when and how: the denial must say all three.</param>
    /// <param name="physician">Who decides.</param>
    /// <exception cref="ArgumentException">The treatment is not within the declared scope, what was asked for came, or it is not said what was asked for, when and how.</exception>
    public static IssuedUrDecision DenyForWantOfInformation(Determination determination, InformationAsked asked, Physician physician)
    {
        ArgumentNullException.ThrowIfNull(asked);
        if (!asked.IsComplete)
            throw new ArgumentException("a denial for want of information says what was asked for, when and how", nameof(asked));
        if (asked.Received is not null)
            throw new ArgumentException("the information that was asked for came", nameof(asked));
        return new(InScope(determination, physician), Decision.DenyForWantOfInformation, physician, approved: null, asked);
    }

    /// <summary>
    /// Applies the statute's cap on visits (Labor Code 4604.5(c)), which is no matter of medical necessity: 8 CCR 9792.12(a)(7) excepts it from what only a physician may do [33].
    /// That a non-physician may apply it is inferred.
    /// </summary>
    /// <param name="determination">The recommendation, which the cap decided.</param>
    /// <exception cref="ArgumentException">The cap did not decide it.</exception>
    public static IssuedUrDecision ApplyVisitCap(Determination determination)
    {
        var decision = StageOfReview.Decide(Given(determination).Outcome, ReviewStage.Ur);
        if (!determination.IsDecidedByVisitCap || decision is not (Decision.Modify or Decision.Deny))
            throw new ArgumentException("the cap of the statute on visits did not decide this request", nameof(determination));
        return new(determination, decision, physician: null, decision == Decision.Modify ? determination.Supported : null, asked: null);
    }

    private static Determination InScope(Determination determination, Physician physician)
    {
        ArgumentNullException.ThrowIfNull(physician);
        return OutsideScope(Given(determination), physician) is { } outside ? throw new ArgumentException($"{outside} is not within the declared scope of the physician's practice", nameof(physician)) : determination;
    }

    /// <summary>The first treatment that the declared scope does not cover; null where it covers all.</summary>
    internal static string? OutsideScope(Determination determination, Physician physician)
    {
        IReadOnlyList<PartDetermination> parts = determination.Parts.Count > 0 ? determination.Parts : [determination.Deciding];
        return parts.FirstOrDefault(part => !physician.Covers(part)) is { } outside ? outside.Treatment ?? "a treatment that was not understood" : null;
    }

    private static Determination Given(Determination determination)
    {
        ArgumentNullException.ThrowIfNull(determination);
        return determination;
    }
}
