namespace ImrRules.Law.Clock;

/// <summary>The time limits of one kind of request.</summary>
internal sealed record ClockRow
{
    /// <summary>The kind of request.</summary>
    public required string Request { get; init; }

    /// <summary>By when missing information must be asked for; null where the row sets no limit of its own.</summary>
    public TimeLimit? Ask { get; init; }

    public required TimeLimit Decide { get; init; }

    /// <summary>By when the requesting physician is told; null where only the writing counts.</summary>
    public TimeLimit? Tell { get; init; }

    public required TimeLimit Write { get; init; }

    /// <summary>What else holds meanwhile; null where nothing does.</summary>
    public string? Meanwhile { get; init; }
}
