namespace ImrRules.Guidelines;

/// <summary>One edition of a guideline.</summary>
internal sealed class GuidelineSource
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string CiteAs { get; init; }

    public IReadOnlyList<string> AlsoCitedAs { get; init; } = [];

    public required Standing Standing { get; init; }

    /// <summary>To what the whole edition is confined; empty where it is not.</summary>
    public required Scope Scope { get; init; }

    /// <summary>Phases of care in which it goes before others of its standing.</summary>
    public IReadOnlyList<string> FirstIn { get; init; } = [];

    public IReadOnlyList<string> TakesPrecedenceOver { get; init; } = [];

    public EditionBound? From { get; init; }

    public EditionBound? To { get; init; }

    /// <summary>False where the days are from memory.</summary>
    public bool DaysVerified { get; init; } = true;

    public string? Replaces { get; init; }

    /// <summary>Whether its words may be quoted, or only paraphrased.</summary>
    public bool MayBeQuoted { get; init; }

    public bool InForceOn(KeyDates dates) => (From is null || From.DateOf(dates) >= From.Date) && (To is null || To.DateOf(dates) <= To.Date);

    /// <summary>The days in force, in words; null for a source without bounds.</summary>
    public string? DaysInForce => field ??= EditionBound.Words(From, To);

    public override string ToString() => Id;
}
