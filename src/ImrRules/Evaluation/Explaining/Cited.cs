using ImrRules.Guidelines;

namespace ImrRules.Evaluation.Explaining;

/// <summary>A recommendation as letters cite it: the same in every case.</summary>
internal sealed class Cited(Recommendation recommendation)
{
    public Citation Citation { get; } = Citation.Of(recommendation);

    /// <summary>The citation with the source's words behind it.</summary>
    public string Statement => field ??= $"{Citation}: {(recommendation.Quote is { } quote ? $"\"{quote.Trim()}\"" : recommendation.Summary!.Trim())}";
}
