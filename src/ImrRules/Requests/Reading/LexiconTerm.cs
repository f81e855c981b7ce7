namespace ImrRules.Requests.Reading;

/// <summary>A term of the vocabulary as one of its wordings names it.</summary>
/// <param name="Kind">The part of the vocabulary.</param>
/// <param name="Term">The treatment, region, condition, quantity or phrase.</param>
internal sealed record LexiconTerm(TermKind Kind, object Term)
{
    /// <summary>The region's wording for both sides.</summary>
    public bool BothSides { get; init; }

    /// <summary>An authored misspelling.</summary>
    public bool Misspelt { get; init; }

    /// <summary>Another treatment whose words stand inside this wording and could mislead ("wheelchair" in "wheelchair ramp"); null where there is none.</summary>
    public object? Inside { get; init; }

    /// <summary>For an ambiguous wording, the words of which one must stand in the same request, each as numbers of the word table; empty where none is needed.</summary>
    public IReadOnlyList<int[]> Needs { get; init; } = [];

    /// <summary>The words that <see cref="Needs"/> asks for, as they were authored.</summary>
    public IReadOnlyList<string> NeededWords { get; init; } = [];
}
