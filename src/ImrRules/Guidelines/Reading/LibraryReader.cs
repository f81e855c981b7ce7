using ImrRules.Diagnostics;
using ImrRules.Vocabulary.Reading;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Reads all files of a library: the vocabulary first, then the sources, then each topic.</summary>
internal static class LibraryReader
{
    public const string VocabularyFolder = "vocabulary/";
    public const string SourcesFile = "sources.yaml";

    public static GuidelineLibrary Read(IEnumerable<GuidelineFile> files, DiagnosticBag diagnostics) => Read([.. files.Select(GuidelineTree.Read)], diagnostics);

    public static GuidelineLibrary Read(IReadOnlyList<GuidelineTree> trees, DiagnosticBag diagnostics)
    {
        GuidelineTree[] read = [.. trees.OrderBy(tree => tree.Path, StringComparer.Ordinal)];
        foreach (var tree in read)
            diagnostics.Take(tree.Found);
        if (read.Length == 0)
            diagnostics.Error("no-files", Place.OfWhole(new SourceText(".", "")), "there is no guideline file here");

        UnreadText Unread(Func<string, bool> wanted) => new([.. read.Where(tree => wanted(tree.Path)).Select(tree => tree.Text)], diagnostics);
        var vocabulary = VocabularyReader.Read(Roots(read, IsVocabulary), Unread(IsVocabulary), diagnostics);
        var sources = Roots(read, path => path == SourcesFile).SelectMany(root => SourceReader.Read(root, vocabulary, diagnostics)).ToArray();
        SourceReader.CheckNames(sources, Unread(path => path == SourcesFile), diagnostics);
        var known = sources.Select(found => found.Source).DistinctBy(source => source.Id).ToDictionary(source => source.Id);
        var areListed = read.Any(tree => tree.Path == SourcesFile);
        if (!areListed && read.Any(tree => IsTopic(tree.Path)))
            diagnostics.Error("no-files", Place.OfWhole(new SourceText(SourcesFile, "")), "there is no file of the sources, which the topics name", "Write one, with an id, a title and a standing for each source.");
        var topics = new KnownSources(known, Unread(path => path == SourcesFile), areListed);
        Recommendation[] recommendations = [.. Roots(read, IsTopic).SelectMany(root => TopicReader.Read(root, topics, vocabulary, diagnostics))];
        new SeeReader(recommendations, Unread(IsTopic), diagnostics).Resolve();
        var words = WordsMeaning.Of(Roots(read, IsWords));
        return new GuidelineLibrary(Fingerprint.Of(words), vocabulary, [.. known.Values], Unique(recommendations, diagnostics));
    }

    /// <summary>Whether the file of this path holds a topic, not words or sources.</summary>
    public static bool IsTopic(string path) => path != SourcesFile && !IsVocabulary(path);

    private static bool IsVocabulary(string path) => path.StartsWith(VocabularyFolder, StringComparison.Ordinal);

    private static bool IsWords(string path) => path == SourcesFile || IsVocabulary(path);

    private static IEnumerable<YamlNode> Roots(GuidelineTree[] read, Func<string, bool> wanted) => read.Where(tree => wanted(tree.Path)).Select(tree => tree.Root).OfType<YamlNode>();

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
