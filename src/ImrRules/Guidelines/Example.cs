using ImrRules.Cases;
using ImrRules.Diagnostics;
using ImrRules.Vocabulary;

namespace ImrRules.Guidelines;

/// <summary>An example, or one variation of it: a request with a complete case, and what is expected.</summary>
internal sealed class Example
{
    public required string Request { get; init; }

    /// <summary>The case, the example's own with what the variation changes.</summary>
    public required CaseFile Case { get; init; }

    public required Expectation Expect { get; init; }

    /// <summary>The amount of <see cref="Expectation.MedicallyNecessaryFor"/>; null otherwise.</summary>
    public Measure? ExpectedAmount { get; init; }

    /// <summary>For a variation, the example that it varies; null for an example itself.</summary>
    public Example? Of { get; init; }

    /// <summary>For a variation, what it changes: the request first, then the case.</summary>
    public IReadOnlyList<ExampleChange> Changes { get; init; } = [];

    /// <summary>For a variation, what it changes, as words; null for the example itself.</summary>
    public string? But => Of is null ? null : string.Join("; ", Changes);

    public required Place Place { get; init; }

    /// <summary>Where what is expected stands.</summary>
    public Place ExpectPlace { get; init; }

    /// <summary>Where the day of the request, or else of the service, stands; null where none is given.</summary>
    public Place? DayPlace { get; init; }
}
