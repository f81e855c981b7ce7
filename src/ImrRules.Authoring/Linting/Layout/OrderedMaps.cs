using ImrRules.Guidelines.Reading;
using ImrRules.Vocabulary.Reading;
using ImrRules.Yaml;

namespace ImrRules.Authoring.Linting.Layout;

/// <summary>The maps of a file whose keys have an order, each with the rank of a key; those of equal rank stay as they are.</summary>
internal static class OrderedMaps
{
    private static readonly Dictionary<string, IReadOnlyList<string>> Sections = new()
    {
        ["treatments"] = TreatmentReader.Keys,
        ["drugs"] = DrugReader.Keys,
        ["regions"] = RegionReader.Keys,
        ["conditions"] = ConditionReader.Keys,
        ["facts"] = FactReader.Keys,
        ["quantities"] = QuantityReader.Keys,
        ["phrases"] = PhraseReader.Keys,
        ["phases"] = PhaseReader.Keys,
        ["sources"] = SourceReader.Keys,
    };

    public static IEnumerable<(YamlMap Map, Func<string, int> RankOf)> In(GuidelineTree tree) => tree.Root is not YamlMap root ? []
        : LibraryReader.IsTopic(tree.Path) ? Topic(root)
        : root.Entries.SelectMany(section => Sections.TryGetValue(section.Key.Value, out var keys) ? Each(section.Value, keys) : []);

    private static IEnumerable<(YamlMap Map, Func<string, int> RankOf)> Topic(YamlMap topic) =>
        Of(topic, TopicReader.Keys).Concat(Maps(topic["recommendations"]).SelectMany(Recommendation));

    private static IEnumerable<(YamlMap Map, Func<string, int> RankOf)> Recommendation(YamlMap recommendation) =>
    [
        .. Of(recommendation, RecommendationReader.Keys),
        .. Criteria(recommendation["criteria"]),
        .. Criteria(recommendation["should"]),
        .. Each(recommendation["course"], CourseReader.StepKeys),
        .. Maps(recommendation["course"]).SelectMany(step => Criteria(step["when"])),
        .. Each(recommendation["limits"], CourseReader.LimitKeys),
        .. recommendation["table"] is YamlMap table ? Of(table, TableReader.Keys) : [],
        .. Each(recommendation["examples"], ExampleReader.Keys),
        .. Maps(recommendation["examples"]).SelectMany(example => Maps(example["but"])).Select(variation => (variation, Around(ExampleReader.VariationKeys))),
    ];

    private static IEnumerable<(YamlMap Map, Func<string, int> RankOf)> Criteria(YamlNode? list) =>
        Maps(list).SelectMany(criterion => criterion.Entries.SelectMany(entry => Criteria(entry.Value)).Prepend((criterion, SentenceFirst)));

    private static IEnumerable<(YamlMap Map, Func<string, int> RankOf)> Each(YamlNode? list, IReadOnlyList<string> keys) => Maps(list).SelectMany(map => Of(map, keys));

    private static IEnumerable<(YamlMap Map, Func<string, int> RankOf)> Of(YamlMap map, IReadOnlyList<string> keys) => [(map, key => keys.TakeWhile(known => known != key).Count())];

    /// <summary>The sentence above the fact or the group; the pages, which belong to both, where the author put them.</summary>
    private static int SentenceFirst(string key) => key == CriterionReader.OwnKeys[0] ? 0 : 1;

    /// <summary>Two keys with the facts between them.</summary>
    private static Func<string, int> Around(IReadOnlyList<string> keys) => key => key == keys[0] ? 0 : key == keys[1] ? 2 : 1;

    private static IEnumerable<YamlMap> Maps(YamlNode? node) => node is YamlList list ? list.Items.OfType<YamlMap>() : [];
}
