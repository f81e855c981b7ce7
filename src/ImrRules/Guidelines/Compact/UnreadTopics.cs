using ImrRules.Diagnostics;
using ImrRules.Guidelines.Reading;
using ImrRules.Vocabulary;

namespace ImrRules.Guidelines.Compact;

/// <summary>
/// The topics of a compact library that is whole and unchanged. Nothing can be found in them a second time, so that each is read when one of its recommendations is
/// first asked for.
/// </summary>
internal sealed class UnreadTopics
{
    private readonly KnownSources _sources;
    private readonly ClinicalVocabulary _vocabulary;
    private readonly Dictionary<string, CatalogueEntry> _byName = new(StringComparer.Ordinal);

    private UnreadTopics(IReadOnlyList<CompactFile> files, GuidelineWords words)
    {
        (_sources, _vocabulary) = (words.Known, words.Vocabulary);
        foreach (var file in files)
            Add(file);
    }

    public static GuidelineLibrary Library(CompactLibrary compact, GuidelineWords words)
    {
        var topics = new UnreadTopics(compact.Files, words);
        return new GuidelineLibrary(compact.WordsFingerprint!, words.Vocabulary, words.Sources, [.. topics._byName.Values.OrderBy(entry => entry.FullName, StringComparer.Ordinal)], compact.Fingerprint);
    }

    private void Add(CompactFile file)
    {
        // what goes wrong once, for want of memory, may not go wrong for good
        var topic = new Lazy<Dictionary<string, Recommendation>>(() => Read(file), LazyThreadSafetyMode.PublicationOnly);
        foreach (var entry in file.Entries)
            _byName.Add(entry.FullName, new CatalogueEntry(_sources[entry.Source], entry.FullName, entry.Treatment, entry.InForce, () => topic.Value[entry.FullName]));
    }

    private Dictionary<string, Recommendation> Read(CompactFile file)
    {
        var found = new DiagnosticBag();
        var recommendations = TopicReader.Read(GuidelineTree.Read(GuidelineFile.Of(file)), _sources, _vocabulary, isFaultless: true, found).ToDictionary(one => one.FullName, StringComparer.Ordinal);
        if (found.Sorted() is { Count: > 0 } mistakes)
            throw new InvalidGuidelineException(mistakes);
        foreach (var one in recommendations.Values.Where(one => one.SeeWords.Count > 0))
            one.SeeRead = new(() => [.. one.SeeWords.Select(name => _byName[name.Value].Recommendation)], LazyThreadSafetyMode.PublicationOnly);
        return recommendations;
    }
}
