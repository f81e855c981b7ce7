using ImrRules.Diagnostics;
using ImrRules.Guidelines;
using ImrRules.Yaml;

namespace ImrRules.Authoring.Linting.Citing;

/// <summary>Whether the pages of a recommendation, and those of its criteria, steps and limits, lie within the topic's.</summary>
internal static class PageRule
{
    public static void Check(LintedPack pack, DiagnosticBag found)
    {
        var ofTopics = pack.Trees.ToDictionary(tree => tree.Path, tree => ((tree.Root as YamlMap)?["pages"] as YamlText)?.Value);
        foreach (var recommendation in pack.Recommendations)
        {
            if (ofTopics.GetValueOrDefault(recommendation.Place.Source.File) is not { } words || PageSet.Read(words) is not { } topic)
                continue;
            foreach (var (pages, place) in Cited(recommendation))
            {
                if (PageSet.Read(pages) is { } cited && !topic.Holds(cited))
                    found.Warning("page-outside-file", place, $"{Named(pages)} outside the topic's pages, {words}", "Correct the page, or widen the pages at the head of the file.");
            }
        }
    }

    private static string Named(string pages) => pages.AsSpan().IndexOfAny('-', ',') < 0 ? $"page {pages} lies" : $"pages {pages} lie";

    private static IEnumerable<(string Pages, Place Place)> Cited(Recommendation recommendation)
    {
        var criteria = recommendation.Criteria.Concat(recommendation.Should).Concat(recommendation.Course.SelectMany(step => step.When)).SelectMany(criterion => criterion.WithMembers);
        var ofParts = criteria.Select(one => (one.Pages, one.Place))
            .Concat(recommendation.Course.Select(step => (step.Pages, step.Place)))
            .Concat(recommendation.Limits.Select(limit => (limit.Pages, limit.Place)));
        if (recommendation.Places.TryGetValue("pages", out var place))
            ofParts = ofParts.Prepend((recommendation.Pages, place));
        return ofParts.Where(part => part.Pages is not null).Select(part => (part.Pages!, part.Place));
    }
}
