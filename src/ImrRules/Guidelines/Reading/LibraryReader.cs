using ImrRules.Diagnostics;
using ImrRules.Guidelines.Compact;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Reads all files of a library: the vocabulary first, then the sources, then each topic.</summary>
internal static class LibraryReader
{
    public const string VocabularyFolder = "vocabulary/";
    public const string SourcesFile = "sources.yaml";
    public const string SourcesFolder = "sources/";

    public static GuidelineLibrary Read(IEnumerable<GuidelineFile> files, DiagnosticBag diagnostics) => Read([.. files.Select(GuidelineTree.Read)], diagnostics);

    public static GuidelineLibrary Read(IReadOnlyList<GuidelineTree> trees, DiagnosticBag diagnostics) => Read(GuidelineWords.Read(trees), trees, diagnostics);

    /// <param name="words">The vocabulary and the sources, read from those of the files that hold them.</param>
    /// <param name="trees">All files.</param>
    /// <param name="diagnostics">Where mistakes go, those in the words among them.</param>
    public static GuidelineLibrary Read(GuidelineWords words, IReadOnlyList<GuidelineTree> trees, DiagnosticBag diagnostics)
    {
        if (CompactLibrary.Of(trees) is { } compact)
            return UnreadTopics.Library(compact, words);
        diagnostics.Take(words.Found.Sorted());
        if (trees.Count == 0)
            diagnostics.Error("no-files", Place.OfWhole(new SourceText(".", "")), "there is no guideline file here");
        GuidelineTree[] topics = [.. trees.Where(tree => IsTopic(tree.Path)).OrderBy(tree => tree.Path, StringComparer.Ordinal)];
        if (!words.AreSourcesListed && topics.Length > 0)
            diagnostics.Error("no-files", Place.OfWhole(new SourceText(SourcesFile, "")), "there is no file of the sources, which the topics name", "Write one, with an id, a title and a standing for each source.");
        foreach (var tree in topics)
            diagnostics.Take(tree.Found);
        Recommendation[] recommendations = [.. topics.SelectMany(tree => TopicReader.Read(tree, words.Known, words.Vocabulary, tree.FaultlessWith is { } known && known == words.Fingerprint, diagnostics))];
        new SeeReader(recommendations, new UnreadText([.. topics.Select(tree => tree.Text)], diagnostics), diagnostics).Resolve();
        return new GuidelineLibrary(words.Fingerprint, words.Vocabulary, words.Sources, [.. Unique(recommendations, diagnostics).Select(CatalogueEntry.Of)]);
    }

    /// <summary>Whether the file of this path holds a topic, not words or sources.</summary>
    public static bool IsTopic(string path) => !IsSources(path) && !path.StartsWith(VocabularyFolder, StringComparison.Ordinal);

    /// <summary>Whether the file of this path holds sources: the one of a pack, or one of those that others add.</summary>
    public static bool IsSources(string path) => path == SourcesFile || path.StartsWith(SourcesFolder, StringComparison.Ordinal);

    private static List<Recommendation> Unique(IReadOnlyList<Recommendation> recommendations, DiagnosticBag diagnostics)
    {
        var unique = new Dictionary<string, Recommendation>();
        foreach (var recommendation in recommendations)
        {
            if (recommendation.Id.Length > 0 && !unique.TryAdd(recommendation.FullName, recommendation))
            {
                var first = unique[recommendation.FullName].Place;
                diagnostics.Error("duplicate-id", recommendation.Place, $"\"{recommendation.Id}\" is the id of two recommendations of {recommendation.Source.Id}",
                    $"The first is in {first.Source.File}, line {first.Line}.");
            }
        }
        return [.. unique.Values.OrderBy(r => r.FullName, StringComparer.Ordinal)];
    }
}
