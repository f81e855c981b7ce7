using ImrRules.Diagnostics;

namespace ImrRules.Vocabulary;

/// <summary>One question that guideline criteria ask, with the kind of answer that it takes.</summary>
internal sealed class Fact
{
    public required string Name { get; init; }

    public FactType Type { get; init; }

    /// <summary>The unit of a number (years); null otherwise.</summary>
    public string? Unit { get; init; }

    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Whose fact it is: a red flag of the neck says nothing of the knee.</summary>
    public FactAbout About { get; init; }

    /// <summary>How the engine answers it itself when nobody did; null where it can not.</summary>
    public Derivation? WorkedOut { get; init; }

    /// <summary>Taken as "no" when no answer stands in the case and nothing there hints at it.</summary>
    public bool AssumedNo { get; init; }

    /// <summary>Treatments of which a "yes" says that some were given before, without counting them.</summary>
    public IReadOnlyList<string> HintsAt { get; init; } = [];

    /// <summary>Facts whose answers make a "not in the records" of this one doubtful.</summary>
    public IReadOnlyList<string> Near { get; init; } = [];

    /// <summary>The question, as a nurse or a letter puts it.</summary>
    public required string Ask { get; init; }

    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Former names, still read.</summary>
    public IReadOnlyList<string> Was { get; init; } = [];

    public Place Place { get; init; }

    public override string ToString() => Name;
}
