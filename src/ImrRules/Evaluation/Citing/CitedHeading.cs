using ImrRules.Guidelines;

namespace ImrRules.Evaluation.Citing;

/// <summary>What the heading of a citation is on.</summary>
/// <param name="Held">The recommendations of the source under that heading.</param>
/// <param name="Treatments">The treatments that its words name.</param>
/// <param name="Regions">The body regions that its words name.</param>
/// <param name="IsReadWhole">False where it has words beside these: it may be on more.</param>
internal sealed record CitedHeading(IReadOnlyList<Recommendation> Held, IReadOnlyList<string> Treatments, IReadOnlyList<string> Regions, bool IsReadWhole)
{
    public static readonly CitedHeading None = new([], [], [], IsReadWhole: false);
}
