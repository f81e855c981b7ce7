using ImrRules.Guidelines;

namespace ImrRules.Authoring.Showing;

/// <summary>A recommendation beside another, and why one of them goes before the other.</summary>
/// <param name="Recommendation">The other one.</param>
/// <param name="Why">What makes it narrower, or its standing; empty where its name says it.</param>
internal sealed record Neighbour(Recommendation Recommendation, string Why);
