namespace ImrRules.Vocabulary;

/// <summary>A condition that a diagnosis can name. A diagnosis answers whether a recommendation is about the patient, never a criterion.</summary>
internal sealed class Condition
{
    public required string Name { get; init; }

    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>The wider conditions of which it is a kind.</summary>
    public IReadOnlyList<string> KindOf { get; init; } = [];

    /// <summary>It and all its wider kinds, the nearest first; filled when the vocabulary is whole.</summary>
    public IReadOnlyList<string> WithWiderKinds { get; internal set; } = [];

    /// <summary>The region that the condition implies; null where it can be anywhere.</summary>
    public string? ImpliesRegion { get; init; }

    /// <summary>Diagnosis codes (ICD-10-CM, ICD-9-CM), without a dot, each with the region that it names, or null.</summary>
    public IReadOnlyDictionary<string, string?> Codes { get; init; } = new Dictionary<string, string?>();

    public override string ToString() => Name;
}
