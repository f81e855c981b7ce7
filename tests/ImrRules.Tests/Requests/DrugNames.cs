using ImrRules.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace ImrRules.Tests.Requests;

/// <summary>The names of drugs as their authors wrote them down.</summary>
public static class DrugNames
{
    private const int ShortestName = 6;

    /// <summary>Names and brands of one word, long enough that a slip in them is one.</summary>
    public static IReadOnlyList<string> OneWord { get; } =
        [.. Drugs().SelectMany(drug => Texts(drug, "drug").Concat(Texts(drug, "brands"))).Where(name => name.Length >= ShortestName && name.All(char.IsAsciiLetter)).Distinct()];

    /// <summary>Names that are easily confused, each with the other one.</summary>
    public static IReadOnlyList<(string Name, string Other)> Confusable { get; } =
        [.. Drugs().SelectMany(drug => Texts(drug, "confused with").SelectMany(other => Texts(drug, "drug").Concat(Texts(drug, "brands")).Select(name => (name, other)))).Distinct()];

    private static IEnumerable<YamlMappingNode> Drugs()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(RealPack.Folder, "vocabulary", "drugs"), "*.yaml").Order(StringComparer.Ordinal))
        {
            var stream = new YamlStream();
            using var reader = new StreamReader(path);
            stream.Load(reader);
            foreach (var drug in ((YamlSequenceNode)stream.Documents[0].RootNode["drugs"]).Children)
                yield return (YamlMappingNode)drug;
        }
    }

    private static IEnumerable<string> Texts(YamlMappingNode drug, string key) => drug.Children.TryGetValue(new YamlScalarNode(key), out var words)
        ? words is YamlSequenceNode list ? list.Children.Select(word => word.ToString()) : [words.ToString()]
        : [];
}
