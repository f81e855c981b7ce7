namespace ImrRules.Law;

/// <summary>What a rule of the law rests on, and how far that was verified. Nothing of it is legal advice.</summary>
public sealed record LegalBasis
{
    private const string FromMemoryWords = "from memory, unverified";

    /// <summary>The statute or regulation, such as <c>8 CCR 9792.9.1(b)</c>.</summary>
    public required string Citation { get; init; }

    /// <summary>How the rule came to be known.</summary>
    public HowKnown Known { get; init; }

    /// <summary>Where it was read: numbers of <c>docs/law-sources.md</c>. Empty for what is from memory.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>What of a rule that was read is from memory all the same; null where nothing is.</summary>
    public string? Unverified { get; init; }

    /// <summary>The citation with the numbers of its sources; what was not read is said.</summary>
    public override string ToString()
    {
        var cited = $"{Citation}{(Sources.Count == 0 ? "" : " ")}{string.Concat(Sources.Select(number => $"[{number}]"))}";
        return Known switch
        {
            HowKnown.FromMemory => $"{cited} ({FromMemoryWords})",
            HowKnown.Inferred => $"{cited} (inferred)",
            _ => Unverified is null ? cited : $"{cited} ({Unverified}: {FromMemoryWords})",
        };
    }

    internal static LegalBasis Read(string citation, params string[] sources) => new() { Citation = citation, Known = HowKnown.Read, Sources = sources };

    internal static LegalBasis Inferred(string citation, params string[] sources) => new() { Citation = citation, Known = HowKnown.Inferred, Sources = sources };

    internal static LegalBasis FromMemory(string citation) => new() { Citation = citation };
}
