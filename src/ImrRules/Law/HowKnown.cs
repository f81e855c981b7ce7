namespace ImrRules.Law;

/// <summary>How a rule of the law came to be known.</summary>
public enum HowKnown
{
    /// <summary>From memory: nobody has held it against its source.</summary>
    FromMemory,

    /// <summary>Inferred from what was read; no source says it in these words.</summary>
    Inferred,

    /// <summary>Read in a public copy of the source, or in a commentary that quotes it.</summary>
    Read,
}
