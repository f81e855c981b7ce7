namespace ImrRules.Answers;

/// <summary>What counts as given before.</summary>
/// <param name="Treatments">The treatments of which earlier ones count, with their kinds.</param>
/// <param name="OnAnyRegion">True where the whole injury counts and not the region alone: a statute's visits are for one injury.</param>
internal sealed record Counted(IReadOnlyList<string> Treatments, bool OnAnyRegion = false);
