using System.Globalization;
using ImrRules.Authoring.Differences.Trials;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Differences;

/// <summary>Compares a recommendation with what it was: the keys that changed, and what that changes in what is supported.</summary>
/// <param name="before">The library of the former version.</param>
/// <param name="after">The library of the new one.</param>
internal sealed class RecommendationComparison(GuidelineLibrary before, GuidelineLibrary after)
{
    private readonly CommonWords _words = new(before.Vocabulary, after.Vocabulary);

    public RecommendationDifference Between(Recommendation old, Recommendation now)
    {
        var changes = KeyChanges.Between(old, now);
        var difference = new RecommendationDifference(now.FullName, DifferenceKind.SameMeaning)
        {
            FormerName = old.FullName == now.FullName ? null : old.FullName,
            Changes = changes,
            LostReview = old.ReviewState == ReviewState.Reviewed && now.ReviewState != ReviewState.Reviewed ? old.Review : null,
            Remarks = ReferredToBy(now),
        };
        return changes.All(change => change.IsWording) ? difference : Decided(difference, SupportComparison.Of(old, now, _words), old.Evidence != now.Evidence);
    }

    private static RecommendationDifference Decided(RecommendationDifference difference, SupportComparison support, bool ranksOtherwise)
    {
        if (!support.IsDecided)
        {
            return difference with
            {
                Kind = DifferenceKind.Different,
                Remarks = [string.Create(CultureInfo.InvariantCulture, $"Whether it supports more or less was not decided: {support.Trials:N0} trials would tell it."), .. difference.Remarks],
            };
        }
        var (less, more) = (support.Less, support.More);
        string[] remarks =
        [
            .. support.FallsSilent ? ["What it no longer speaks of is left to other recommendations."] : Enumerable.Empty<string>(),
            .. support.BeginsToSpeak ? ["What it newly speaks of it decides in place of others, also where it refuses."] : Enumerable.Empty<string>(),
            .. Said("Refuses what it said nothing of before", support.NewlyRefused),
            .. Said("Says nothing any more of what it refused before", support.NoLongerRefused),
            .. ranksOtherwise ? ["The evidence decides which of two guidelines of one standing goes first."] : Enumerable.Empty<string>(),
            .. difference.Remarks,
        ];
        return difference with
        {
            Kind = Kind(less ?? (more is null ? support.NewlyRefused : null), more ?? (less is null ? support.NoLongerRefused : null), ranksOtherwise),
            SupportsLess = less,
            SupportsMore = more,
            Remarks = remarks,
        };
    }

    private static DifferenceKind Kind(string? less, string? more, bool ranksOtherwise) => (less, more) switch
    {
        (null, null) => ranksOtherwise ? DifferenceKind.Different : DifferenceKind.SameMeaning,
        (_, null) => DifferenceKind.Narrower,
        (null, _) => DifferenceKind.Wider,
        _ => DifferenceKind.Different,
    };

    private static IEnumerable<string> Said(string lead, string? where) => where is null ? [] : [$"{lead}: {where}."];

    private string[] ReferredToBy(Recommendation one)
    {
        string[] names = [.. after.Recommendations.Where(other => other.See.Contains(one)).Select(other => other.FullName).Order(StringComparer.Ordinal)];
        return names.Length == 0 ? [] : [$"What refers to it changes with it: {string.Join(", ", names)}."];
    }
}
