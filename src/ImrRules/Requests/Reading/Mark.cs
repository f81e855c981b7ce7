namespace ImrRules.Requests.Reading;

/// <summary>A stretch of tokens and what it was recognized as.</summary>
internal readonly record struct Mark(MarkKind Kind, int First, int Last)
{
    /// <summary>The vocabulary's term: a treatment, region, condition, quantity or phrase.</summary>
    public object? Term { get; init; }

    /// <summary>The number, of a product the first.</summary>
    public Bounds Amount { get; init; }

    /// <summary>The second number of a product.</summary>
    public Bounds Second { get; init; }

    /// <summary>A unit of time, the unit of a package, a strength with its unit, a code.</summary>
    public string? Text { get; init; }

    public DateOnly? Date { get; init; }

    public IReadOnlyList<string>? Levels { get; init; }

    /// <summary>True where a plural was read as the singular that the vocabulary holds.</summary>
    public bool Plural { get; init; }

    /// <summary>Why the words can be read in another way too; null where they can not.</summary>
    public string? Doubt { get; init; }
}
