namespace ImrRules.Cases;

/// <summary>A drug that is taken at the time of the request.</summary>
/// <param name="Drug">The drug's words.</param>
public sealed record DrugInUse(string Drug)
{
    /// <summary>The strength of one tablet, such as <c>10/325 mg</c>; null where not known.</summary>
    public string? Strength { get; init; }

    /// <summary>How many a day; null where not known.</summary>
    public decimal? ADay { get; init; }
}
