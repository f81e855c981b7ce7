namespace ImrRules.Authoring.Differences;

/// <summary>One key that says something else than before.</summary>
/// <param name="Key">The key, with the place where several have it: "course, step 1".</param>
/// <param name="Old">What it said; null where it was not there.</param>
/// <param name="New">What it says; null where it is gone.</param>
internal sealed record KeyChange(string Key, string? Old, string? New)
{
    /// <summary>True where only the letter's words, the citation or what was checked changed.</summary>
    public bool IsWording { get; init; }
}
