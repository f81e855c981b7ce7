namespace ImrRules.Law;

/// <summary>One reason why a place of a legal order did not apply.</summary>
/// <param name="Why">The reason.</param>
/// <param name="Source">The source that it is about; null where this library holds none at that place.</param>
/// <param name="Recommendation">The full name of the recommendation that it is about; null where none is held on the treatment.</param>
public sealed record ReasonNotApplied(NotApplied Why, string? Source = null, string? Recommendation = null);
