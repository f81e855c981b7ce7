using ImrRules.Cases;
using ImrRules.Law.Regimes;
using ImrRules.Vocabulary;

namespace ImrRules.Law.Gates;

/// <summary>What the gates look at: a request, its case, and what the guidelines made of it.</summary>
internal sealed record GatedRequest
{
    public required CaseFile File { get; init; }

    public required DisputedItem Item { get; init; }

    public KindOfReview Kind { get; init; }

    /// <summary>The rules that the case falls under; null where that is open.</summary>
    public LegalRegime? Regime { get; init; }

    /// <summary>Whether its kind of treatment is always reviewed first; null where no treatment was understood.</summary>
    public ProspectiveReview? OfItsKind { get; init; }

    public bool IsDrug { get; init; }

    public bool IsCompound { get; init; }

    /// <summary>The days of supply that are asked for; null where the request does not state them.</summary>
    public int? DaysSupply { get; init; }

    /// <summary>Whether the body part is among those accepted; null where the case does not say.</summary>
    public bool? BodyPartAccepted { get; init; }

    /// <summary>True where the schedule addresses it; null where this library does not show that.</summary>
    public bool? AddressedBySchedule { get; init; }

    /// <summary>Whether it is in accord with the schedule; null where that is open.</summary>
    public bool? AccordsWithSchedule { get; init; }

    /// <summary>Whether a cap of the statute decides; null where an open count of visits may make it decide.</summary>
    public bool? DecidedByStatute { get; init; }

    /// <summary>Earlier decisions that are, or may be, on the same treatment; null where nobody looked.</summary>
    public IReadOnlyList<EarlierMatch>? SameBefore { get; init; }

    /// <summary>The day on which it was asked for, or received; null where neither is known.</summary>
    public DateOnly? Asked => File.RequestDate ?? File.Receipt?.Day ?? File.Receipt?.Mailed;

    /// <summary>The day of the service, as far as the case gives it: a prospective request's is its own.</summary>
    public DateOnly? Given => Item.DateOfService ?? File.DateOfService ?? Asked;
}
