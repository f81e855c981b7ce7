namespace ImrRules.Cases;

/// <summary>A drug that is taken at the time of the request.</summary>
/// <param name="Drug">The drug's words.</param>
public sealed record DrugInUse(string Drug)
{
    /// <summary>The strength of one tablet, such as <c>10/325 mg</c>; null where not known.</summary>
    public string? Strength { get; init; }

    /// <summary>How many a day; null where not known.</summary>
    public decimal? ADay { get; init; }

    /// <summary>How long it is from one to the next, for what is taken less than once a day (a patch that is changed every 72 hours); null where <see cref="ADay"/> says it, or nothing does.</summary>
    public TimeSpan? Every { get; init; }

    /// <summary>The form, such as <c>patch</c>; null where not known, or where there is only one.</summary>
    public string? Form { get; init; }
}
