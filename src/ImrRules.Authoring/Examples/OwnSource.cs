using ImrRules.Guidelines;

namespace ImrRules.Authoring.Examples;

/// <summary>One source alone, and those recommendations that it refers to: what its examples are judged by, so that what is added elsewhere never breaks them.</summary>
internal static class OwnSource
{
    public static GuidelineLibrary Of(GuidelineLibrary library, GuidelineSource source)
    {
        var kept = new HashSet<Recommendation>();
        foreach (var recommendation in library.Recommendations.Where(recommendation => recommendation.Source == source))
            Add(recommendation, kept);
        return library.Of(kept);
    }

    private static void Add(Recommendation recommendation, HashSet<Recommendation> kept)
    {
        if (!kept.Add(recommendation))
            return;
        foreach (var seen in recommendation.See)
            Add(seen, kept);
    }
}
