using ImrRules.Diagnostics;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Linting;

/// <summary>Whether a source is said to be silent by someone who did not look: then the next source decides, though this one may speak.</summary>
internal static class SilenceRule
{
    public static void Check(LintedPack pack, DiagnosticBag found)
    {
        foreach (var recommendation in pack.Recommendations.Where(one => one is { Says: Verdict.NoRecommendation, Verified: Verified.No, Course.Count: 0, Limits.Count: 0 }))
            found.Note("silence-from-memory", recommendation.Places.GetValueOrDefault("says", recommendation.Place), "\"no recommendation\", and nothing was held against the source",
                "It is for a page that you have read and that recommends nothing. Where you do not know what the source says, take the recommendation away: the program then says that nothing is held.");
    }
}
