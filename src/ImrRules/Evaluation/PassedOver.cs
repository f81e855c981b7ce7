namespace ImrRules.Evaluation;

/// <summary>A recommendation or a source that does not govern, with the reason.</summary>
/// <param name="Source">The source's id.</param>
/// <param name="Recommendation">The recommendation's full name; null where the library holds none of the source on this treatment.</param>
/// <param name="Reason">Why.</param>
/// <param name="Words">The reason in words.</param>
public sealed record PassedOver(string Source, string? Recommendation, PassedOverReason Reason, string Words);
