using ImrRules.Authoring.Differences.Terms;
using ImrRules.Guidelines;
using ImrRules.Guidelines.Reading;

namespace ImrRules.Authoring.Differences;

/// <summary>How one state of guidelines differs from another: recommendations by name, then the words and sources.</summary>
internal sealed record LibraryDifferences(IReadOnlyList<RecommendationDifference> Recommendations, IReadOnlyList<TermDifference> Terms)
{
    /// <summary>Whether something that case files or hosts name is no longer understood.</summary>
    public bool AreBreaking => Terms.Any(term => term.IsBreaking);

    public static LibraryDifferences Between(GuidelineState before, GuidelineState after)
    {
        var old = before.Library.Recommendations.ToDictionary(one => one.FullName);
        var now = after.Library.Recommendations.ToDictionary(one => one.FullName);
        var renamed = Renamed([.. old.Values.Where(one => !now.ContainsKey(one.FullName))], [.. now.Values.Where(one => !old.ContainsKey(one.FullName))]);
        var compare = new RecommendationComparison(before.Library, after.Library);
        IEnumerable<RecommendationDifference> differences =
        [
            .. renamed.Select(pair => compare.Between(pair.Old, pair.New)),
            .. now.Values.Where(one => old.TryGetValue(one.FullName, out var was) && was.Fingerprint != one.Fingerprint)
                .Select(one => compare.Between(old[one.FullName], one)),
            .. now.Values.Where(one => !old.ContainsKey(one.FullName) && renamed.All(pair => pair.New != one)).Select(one => new RecommendationDifference(one.FullName, DifferenceKind.New)),
            .. old.Values.Where(one => !now.ContainsKey(one.FullName) && renamed.All(pair => pair.Old != one)).Select(one => new RecommendationDifference(one.FullName, DifferenceKind.Gone)),
        ];
        return new LibraryDifferences([.. differences.OrderBy(one => one.Name, StringComparer.Ordinal)], TermDifferences.Between(before, after));
    }

    /// <summary>What is gone under one name and there under another, and says the same.</summary>
    private static List<(Recommendation Old, Recommendation New)> Renamed(IReadOnlyList<Recommendation> gone, IReadOnlyList<Recommendation> found)
    {
        var pairs = new List<(Recommendation Old, Recommendation New)>();
        foreach (var one in gone)
        {
            var meaning = RecommendationMeaning.WithoutId(one);
            if (found.FirstOrDefault(other => pairs.All(pair => pair.New != other) && RecommendationMeaning.WithoutId(other) == meaning) is { } same)
                pairs.Add((one, same));
        }
        return pairs;
    }
}
