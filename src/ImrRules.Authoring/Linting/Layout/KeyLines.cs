namespace ImrRules.Authoring.Linting.Layout;

/// <summary>The lines of one key of a map.</summary>
/// <param name="Lead">The blank lines and remarks above it.</param>
/// <param name="Own">Its line and those of its value.</param>
/// <param name="Last">The number of the last of them.</param>
internal sealed record KeyLines(IReadOnlyList<string> Lead, IReadOnlyList<string> Own, int Last);
