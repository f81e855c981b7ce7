using ImrRules.Diagnostics;

namespace ImrRules.Authoring.Linting;

/// <summary>What one check of guidelines found.</summary>
/// <param name="Found">All findings, by file and line.</param>
/// <param name="Files">How many files were read.</param>
/// <param name="Recommendations">How many recommendations they hold; null where an error keeps them from being loaded.</param>
public sealed record LintReport(IReadOnlyList<Diagnostic> Found, int Files, int? Recommendations);
