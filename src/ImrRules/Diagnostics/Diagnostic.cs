namespace ImrRules.Diagnostics;

/// <summary>One finding about a text, for the person who can mend it: where it is, what is wrong in their terms, what was probably meant.</summary>
public sealed record Diagnostic
{
    /// <summary>The name by which the finding can be looked up, such as <c>unknown-fact</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>How much it matters.</summary>
    public DiagnosticLevel Level { get; init; }

    /// <summary>The file as it was named when it was read.</summary>
    public required string File { get; init; }

    /// <summary>The line, counted from 1; 0 where the finding is about the whole file.</summary>
    public int Line { get; init; }

    /// <summary>The column, counted from 1; 0 where the finding is about the whole file.</summary>
    public int Column { get; init; }

    /// <summary>How many characters of the line are meant; 0 where it can not be said.</summary>
    public int Length { get; init; }

    /// <summary>What is wrong, in one line.</summary>
    public required string Message { get; init; }

    /// <summary>What to write in its place; null where nothing can be suggested.</summary>
    public string? Hint { get; init; }

    /// <summary>The author's own line, unchanged. Null for case files and letters, whose text may be a patient's.</summary>
    public string? SourceLine { get; init; }

    /// <summary>The edit that mends it without a guess; null where only the author can say what was meant.</summary>
    public TextEdit? Fix { get; init; }

    /// <summary>The full name of the recommendation in which it lies; null where it lies in none.</summary>
    public string? Recommendation { get; init; }

    /// <summary>The full names of the recommendations in which the same mistake stands again.</summary>
    internal IReadOnlyList<string> AlsoIn { get; init; } = [];

    /// <summary>Place, message and hint in one line, as a log or an exception shows them.</summary>
    public override string ToString()
    {
        var place = Line == 0 ? File : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
        return Hint is null ? $"{place}: {Message}" : $"{place}: {Message}. {Hint}";
    }
}
