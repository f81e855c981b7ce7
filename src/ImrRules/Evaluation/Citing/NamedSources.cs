using ImrRules.Guidelines;

namespace ImrRules.Evaluation.Citing;

/// <summary>A name of guidelines that stands in a citation.</summary>
/// <param name="First">The number of its first word.</param>
/// <param name="Last">The number of its last word.</param>
/// <param name="Sources">The sources that bear it: several where editions or chapters share it.</param>
internal sealed record NamedSources(int First, int Last, IReadOnlyList<GuidelineSource> Sources);
