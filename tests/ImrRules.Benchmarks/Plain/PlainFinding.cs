using ImrRules.Answers;

namespace ImrRules.Benchmarks.Plain;

/// <summary>A fact with its answer and the record that says so.</summary>
internal sealed record PlainFinding(string Fact, string Answer, string? Record, CriterionState State);
