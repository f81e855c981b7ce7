namespace ImrRules.Vocabulary;

/// <summary>The vertebrae of a region: C1 to C7, T1 to T12, L1 to L5, S1 to S5.</summary>
internal sealed record SpinalLevels(char Letter, int First, int Last);
