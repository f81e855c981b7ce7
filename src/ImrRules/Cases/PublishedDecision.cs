namespace ImrRules.Cases;

/// <summary>What a published determination decided on an item: shown beside ours, never used to decide.</summary>
/// <param name="Decision"><c>upheld</c> or <c>overturned</c>; null where it could not be read.</param>
public sealed record PublishedDecision(string? Decision)
{
    /// <summary>The guidelines that the reviewer cites, as words; null where none were read, empty where the reviewer cites none.</summary>
    public string? Cites { get; init; }

    /// <summary>The reviewer's rationale; null where none was read.</summary>
    public string? Rationale { get; init; }
}
