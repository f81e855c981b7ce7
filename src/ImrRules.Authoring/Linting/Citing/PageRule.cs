using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Authoring.Linting.Citing;

/// <summary>Whether the pages of a recommendation, and those of its criteria, steps and limits, are among the topic's.</summary>
internal static class PageRule
{
    private const string Pages = "pages";

    public static void Check(LintedPack pack, DiagnosticBag found)
    {
        foreach (var tree in pack.Trees)
        {
            if (tree.Root is not YamlMap map || map[Pages] is not YamlText { Value: var words } || PageSet.Read(words) is not { } topic)
                continue;
            foreach (var cited in Within(map["recommendations"]).Where(cited => PageSet.Read(cited.Value) is { } pages && !topic.Holds(pages)))
                found.Warning("page-outside-file", cited.Place, $"{Named(cited.Value)} outside the topic's pages, {words}", $"Correct the page, or write at the head of the file all pages that it cites: pages: {words}, {cited.Value}");
        }
    }

    private static string Named(string pages) => pages.AsSpan().IndexOfAny('-', ',') < 0 ? $"page {pages} lies" : $"pages {pages} lie";

    private static IEnumerable<YamlText> Within(YamlNode? node) => node switch
    {
        YamlMap map => map.Entries.Where(entry => entry.Key.Value != "examples").SelectMany(entry => entry is { Key.Value: Pages, Value: YamlText pages } ? [pages] : Within(entry.Value)),
        YamlList list => list.Items.SelectMany(Within),
        _ => [],
    };
}
