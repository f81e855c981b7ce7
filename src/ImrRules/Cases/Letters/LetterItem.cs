namespace ImrRules.Cases.Letters;

/// <summary>The lines of one disputed item, by its parts. A part that the letter lacks is empty.</summary>
internal sealed record LetterItem(IReadOnlyList<LetterLine> Heading)
{
    public IReadOnlyList<LetterLine> Administrator { get; init; } = [];

    public IReadOnlyList<LetterLine> Reviewer { get; init; } = [];

    public IReadOnlyList<LetterLine> Rationale { get; init; } = [];

    /// <summary>Where a label stands once more: an item whose heading was lost may have run into this one.</summary>
    public IReadOnlyList<LetterLine> Twice { get; init; } = [];
}
