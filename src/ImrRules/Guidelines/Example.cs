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

    /// <summary>For a variation, what it changes, as words; null for the example itself.</summary>
    public string? But { get; init; }

    public required Place Place { get; init; }
}
