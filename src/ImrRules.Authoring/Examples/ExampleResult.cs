namespace ImrRules.Authoring.Examples;

/// <summary>What one example gave, beside what its author expects.</summary>
public sealed record ExampleResult
{
    /// <summary>The recommendation's full name.</summary>
    public required string Recommendation { get; init; }

    /// <summary>The file that holds it.</summary>
    public required string File { get; init; }

    /// <summary>The example's line.</summary>
    public int Line { get; init; }

    /// <summary>The request.</summary>
    public required string Request { get; init; }

    /// <summary>For a variation, the request of the example that it varies; null for the example itself.</summary>
    public string? Varied { get; init; }

    /// <summary>For a variation, what it changes; null for the example itself.</summary>
    public string? But { get; init; }

    /// <summary>What is expected, in the author's words.</summary>
    public required string Expected { get; init; }

    /// <summary>What was decided, in the same words.</summary>
    public required string Got { get; init; }

    /// <summary>How the request was read: half of all surprises are there.</summary>
    public required string ReadAs { get; init; }

    /// <summary>Why it was decided so: the line that decided, and what of the case it was held against.</summary>
    public required string Because { get; init; }

    /// <summary>The file of the line that decided; null where no line did.</summary>
    public string? DecidingFile { get; init; }

    /// <summary>The line that decided; 0 where none did.</summary>
    public int DecidingLine { get; init; }

    /// <summary>Whether the two agree.</summary>
    public bool Passed => Expected == Got;
}
