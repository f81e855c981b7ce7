namespace ImrRules.Authoring.Differences.Trials;

/// <summary>Terms that two versions do not tell apart.</summary>
/// <param name="Sample">One of them.</param>
/// <param name="Named">Those that the versions name themselves; empty where they name none of them.</param>
/// <param name="Without">Terms within these that the versions do tell apart.</param>
internal sealed record TermKind(string Sample, IReadOnlyList<string> Named, IReadOnlyList<string> Without);
