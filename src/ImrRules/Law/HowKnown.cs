namespace ImrRules.Law;

/// <summary>How far a rule of law was verified; printed wherever it is less than read.</summary>
public enum HowKnown
{
    /// <summary>Stated from memory: held against no source.</summary>
    FromMemory,

    /// <summary>Inferred from what was read.</summary>
    Inferred,

    /// <summary>Read in a public copy of the source.</summary>
    Read,
}
