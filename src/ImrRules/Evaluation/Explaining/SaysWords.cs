using ImrRules.Guidelines;

namespace ImrRules.Evaluation.Explaining;

/// <summary>What a source says, in the words of the guideline files.</summary>
internal static class SaysWords
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Recommended => "recommended",
        Verdict.RecommendedAsAnOption => "recommended as an option",
        Verdict.NotRecommended => "not recommended",
        Verdict.NoRecommendation => "no recommendation",
        _ => "as another says",
    };
}
