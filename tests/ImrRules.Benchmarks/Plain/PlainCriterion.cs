using ImrRules.Answers;

namespace ImrRules.Benchmarks.Plain;

/// <summary>A criterion with its state, and the facts, answers and records that it was judged by.</summary>
internal sealed record PlainCriterion(string Text, CriterionState State, PlainFinding[] Findings);
