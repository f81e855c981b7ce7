using ImrRules.Guidelines;

namespace ImrRules.Rules;

/// <summary>
/// A recommendation that is about a matter, or may be. Which one governs is found by what each says; what it makes of the matter is worked out when it is first read:
/// of those that stand behind another nobody reads it.
/// </summary>
internal sealed class ApplicableRecommendation(Recommendation recommendation, Matter matter)
{
    public Recommendation Recommendation => recommendation;

    public Applicability Applicability { get; } = matter.ApplicabilityOf(recommendation);

    public JudgedRecommendation Judged => field ??= RecommendationJudge.Judge(recommendation, matter);
}
