namespace ImrRules.Evaluation;

/// <summary>The other side of a change of edition that lies within 30 days of the case: where the date is wrong or disputed, this is what decides.</summary>
/// <param name="ChangedOn">The first day of the later edition.</param>
/// <param name="ByService">True where the day of service picks the edition, false where the day of the request does.</param>
/// <param name="IsLater">True where this is the edition from that day on, false where it is the one before.</param>
/// <param name="Result">What it comes to there.</param>
public sealed record OtherEdition(DateOnly ChangedOn, bool ByService, bool IsLater, OtherResult Result)
{
    /// <summary>Whether it comes to something else: another outcome, or another amount.</summary>
    public required bool Differs { get; init; }

    /// <summary>True where the same recommendation governs on both sides: the change does not touch it.</summary>
    public required bool IsUntouched { get; init; }

    /// <summary>The title of the edition in force there of which nothing is held by this library; null where that is not so.</summary>
    public string? NotHeld { get; init; }
}
