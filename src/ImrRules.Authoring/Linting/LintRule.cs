using ImrRules.Diagnostics;

namespace ImrRules.Authoring.Linting;

/// <summary>Looks at guidelines for one kind of fault.</summary>
/// <param name="pack">The guidelines.</param>
/// <param name="found">Takes what is found.</param>
internal delegate void LintRule(LintedPack pack, DiagnosticBag found);
