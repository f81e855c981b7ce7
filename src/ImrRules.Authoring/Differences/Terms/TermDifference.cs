namespace ImrRules.Authoring.Differences.Terms;

/// <summary>How one term of the vocabulary, or one source, differs from what it was.</summary>
/// <param name="Term">The term as it is now; as it was where it is gone.</param>
/// <param name="Kind">New, gone, or different.</param>
internal sealed record TermDifference(Term Term, DifferenceKind Kind)
{
    /// <summary>The former name; null where it has kept its name.</summary>
    public string? FormerName { get; init; }

    public IReadOnlyList<KeyChange> Changes { get; init; } = [];

    /// <summary>True where something that case files or hosts name is no longer understood, or understood as something else.</summary>
    public bool IsBreaking { get; init; }

    /// <summary>What the author can do, or what follows; null where there is nothing to say.</summary>
    public string? Remark { get; init; }
}
