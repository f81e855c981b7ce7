using ImrRules.Diagnostics;

namespace ImrRules.Evaluation.Issuing;

/// <summary>Decisions that were read from a file, or why they could not be.</summary>
/// <param name="Adopted">The determinations with a decision on each item; null where the diagnostics hold an error.</param>
/// <param name="Diagnostics">All findings, by line. They name key and place and never the text, which may be about a patient.</param>
public sealed record DecisionReading(AdoptedDetermination? Adopted, IReadOnlyList<Diagnostic> Diagnostics);
