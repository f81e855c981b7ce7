namespace ImrRules.Cases;

/// <summary>Whether the request for authorization is complete (8 CCR 9792.6.1, 9792.9.1(c)(2)).</summary>
/// <param name="Missing">What is missing of it: <c>employee</c>, <c>provider</c>, <c>treatment</c>, <c>documentation</c>, <c>signature</c>. Empty where it is complete.</param>
public sealed record RequestForm(IReadOnlyList<string> Missing)
{
    /// <summary>True where the claims administrator accepts it as complete although something is missing.</summary>
    public bool Accepted { get; init; }

    /// <summary>The date of the report that substantiates the request; null where not known.</summary>
    public DateOnly? DocumentationDate { get; init; }
}
