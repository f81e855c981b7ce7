namespace ImrRules.Authoring.Coverage;

/// <summary>One word of a recommendation got wrong, and whether an example would notice.</summary>
/// <param name="Line">The line of the word.</param>
/// <param name="Words">What becomes of it, as "at least 50 percent -> at least 49 percent".</param>
/// <param name="Notice">Whether an example would notice.</param>
public sealed record MistakeResult(int Line, string Words, Notice Notice)
{
    /// <summary>The variation that would notice, as an author would write it; null where an example does already, and where none was found.</summary>
    public string? Add { get; init; }

    /// <summary>The full name of the other recommendation whose example it varies; null where it is one of its own.</summary>
    public string? AddTo { get; init; }
}
