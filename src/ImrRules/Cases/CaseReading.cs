using ImrRules.Diagnostics;

namespace ImrRules.Cases;

/// <summary>A case that was read from a file, or why it could not be.</summary>
/// <param name="Case">The case; null where the diagnostics hold an error.</param>
/// <param name="Diagnostics">All findings, by line. They name key and place and never the text, which may be a patient's.</param>
public sealed record CaseReading(CaseFile? Case, IReadOnlyList<Diagnostic> Diagnostics);
