namespace ImrRules.Cli.Batches;

/// <summary>A case file or letter of a run.</summary>
/// <param name="Path">The path by which it is opened and spoken of.</param>
/// <param name="Name">Its name, and the folders below the one that was named; what its result is called after.</param>
internal sealed record NamedFile(string Path, string Name)
{
    /// <summary>Why it can not be used; null where nothing is known against it.</summary>
    public string? Problem { get; init; }
}
