using ImrRules.Diagnostics;

namespace ImrRules.Guidelines;

/// <summary>A bound on the request alone: levels, visits a week, a daily dose.</summary>
/// <param name="UpTo">The bound.</param>
/// <param name="Pages">Its own pages; null where the recommendation's hold.</param>
/// <param name="MustBeKnown">True where an amount that is not known supports nothing.</param>
internal sealed record Limit(Amount UpTo, string? Pages, bool MustBeKnown)
{
    public Place Place { get; init; }
}
