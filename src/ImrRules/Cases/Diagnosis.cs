namespace ImrRules.Cases;

/// <summary>A diagnosis as the records have it. It says whom a recommendation is about; it never meets a criterion.</summary>
/// <param name="Words">The words; null where only a code is given.</param>
/// <param name="Code">ICD-10-CM, or ICD-9-CM before 2015-10-01; null where only words are given.</param>
public sealed record Diagnosis(string? Words, string? Code = null);
