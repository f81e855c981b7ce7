using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Vocabulary.Reading;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>The vocabulary and the sources of a library: what its topics are read with, and what stays the same while they are written.</summary>
internal sealed class GuidelineWords
{
    private readonly Lazy<string> _fingerprint;

    private GuidelineWords(IReadOnlyList<GuidelineTree> trees)
    {
        foreach (var tree in trees)
            Found.Take(tree.Found);
        var (ofVocabulary, ofSources) = (trees.Where(tree => !LibraryReader.IsSources(tree.Path)).ToArray(), trees.Where(tree => LibraryReader.IsSources(tree.Path)).ToArray());
        Vocabulary = VocabularyReader.Read(Roots(ofVocabulary), Unread(ofVocabulary), Found);
        var sources = Roots(ofSources).SelectMany(root => SourceReader.Read(root, Vocabulary, Found)).ToArray();
        SourceReader.CheckNames(sources, Unread(ofSources), Found);
        Sources = [.. sources.Select(found => found.Source).DistinctBy(source => source.Id)];
        AreSourcesListed = ofSources.Length > 0;
        Known = new KnownSources(Sources.ToDictionary(source => source.Id), Unread(ofSources), AreSourcesListed);
        _fingerprint = new(() => Reading.Fingerprint.Of(WordsMeaning.Of(Roots(trees))));
    }

    /// <summary>What was found in them.</summary>
    public DiagnosticBag Found { get; } = new();

    public ClinicalVocabulary Vocabulary { get; }

    public IReadOnlyList<GuidelineSource> Sources { get; }

    /// <summary>False where there is no file of the sources.</summary>
    public bool AreSourcesListed { get; }

    /// <summary>The sources as topics name them.</summary>
    public KnownSources Known { get; }

    /// <summary>The fingerprint of what they mean.</summary>
    public string Fingerprint => _fingerprint.Value;

    /// <summary>Reads them from those of the trees that hold them.</summary>
    public static GuidelineWords Read(IEnumerable<GuidelineTree> trees) => new([.. trees.Where(tree => !LibraryReader.IsTopic(tree.Path)).OrderBy(tree => tree.Path, StringComparer.Ordinal)]);

    private static IEnumerable<YamlNode> Roots(IEnumerable<GuidelineTree> trees) => trees.Select(tree => tree.Root).OfType<YamlNode>();

    private UnreadText Unread(IEnumerable<GuidelineTree> trees) => new([.. trees.Select(tree => tree.Text)], Found);
}
