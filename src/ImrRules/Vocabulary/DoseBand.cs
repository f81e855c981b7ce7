namespace ImrRules.Vocabulary;

/// <summary>A factor with the daily dose up to which it holds; null for every dose above.</summary>
internal sealed record DoseBand(decimal? UpTo, decimal Factor);
