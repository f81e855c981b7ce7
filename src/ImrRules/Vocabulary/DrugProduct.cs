namespace ImrRules.Vocabulary;

/// <summary>The pharmacy side of a treatment that is a drug.</summary>
internal sealed class DrugProduct
{
    /// <summary>Active ingredients, in the order of the strengths of a combination.</summary>
    public IReadOnlyList<string> Ingredients { get; init; } = [];

    public IReadOnlyList<string> Brands { get; init; } = [];

    public IReadOnlyList<string> Forms { get; init; } = [];

    /// <summary>Strengths in which it is made, such as "10/325 mg"; empty where they are not held.</summary>
    public IReadOnlyList<string> Strengths { get; init; } = [];

    /// <summary>Look-alike and sound-alike names: never chosen between, always both named.</summary>
    public IReadOnlyList<string> ConfusedWith { get; init; } = [];

    /// <summary>Oral morphine equivalents of one milligram; null for what is no opioid, or where no factor is held.</summary>
    public decimal? MorphineFactor { get; init; }
}
