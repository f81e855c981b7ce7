namespace ImrRules.Requests.Reading;

/// <summary>A stretch of tokens and what it was recognized as.</summary>
internal readonly record struct Mark(MarkKind Kind, int First, int Last)
{
    /// <summary>What it names: a treatment, region, condition, quantity or phrase of the vocabulary, spinal levels, a date, or the second number of a product.</summary>
    public object? Term { get; init; }

    /// <summary>The number, of a product the first.</summary>
    public Bounds Amount { get; init; }

    /// <summary>The second number of a product.</summary>
    public Bounds Second => Term is Bounds second ? second : default;

    /// <summary>A unit of time, the unit of a package, a strength with its unit, a code.</summary>
    public string? Text { get; init; }

    public DateOnly? Date => Term is DateOnly date ? date : null;

    public IReadOnlyList<string>? Levels => Term as IReadOnlyList<string>;

    /// <summary>True where a plural was read as the singular that the vocabulary holds.</summary>
    public bool Plural { get; init; }

    /// <summary>Why the words can be read in another way too; null where they can not.</summary>
    public string? Doubt { get; init; }
}
