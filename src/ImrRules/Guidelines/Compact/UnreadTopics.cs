using ImrRules.Diagnostics;
using ImrRules.Guidelines.Reading;

namespace ImrRules.Guidelines.Compact;

/// <summary>
/// The topics of a compact library that is whole and unchanged. Nothing can be found in them a second time, so that each is read when one of its recommendations is
/// first asked for.
/// </summary>
internal sealed class UnreadTopics
{
    private readonly GuidelineWords _words;
    private readonly Dictionary<string, CatalogueEntry> _byName = new(StringComparer.Ordinal);

    private UnreadTopics(IReadOnlyList<CompactFile> files, GuidelineWords words)
    {
        _words = words;
        foreach (var file in files)
            Add(file);
    }

    public static GuidelineLibrary Library(CompactLibrary compact, GuidelineWords words)
    {
        var topics = new UnreadTopics(compact.Files, words);
        return new GuidelineLibrary(compact.Words!, words.Vocabulary, words.Sources, [.. topics._byName.Values.OrderBy(entry => entry.FullName, StringComparer.Ordinal)], compact.Fingerprint);
    }

    private void Add(CompactFile file)
    {
        var topic = new Lazy<Recommendation[]>(() => Read(file));
        for (var number = 0; number < file.Entries.Count; number++)
        {
            var (entry, at) = (file.Entries[number], number);
            _byName.Add(entry.FullName, new CatalogueEntry(_words.Known[entry.Source], entry.FullName, entry.Treatment, entry.InForce, () => topic.Value[at]));
        }
    }

    private Recommendation[] Read(CompactFile file)
    {
        Recommendation[] recommendations = [.. TopicReader.Read(GuidelineTree.Read(GuidelineFile.Of(file)), _words, isFaultless: true, new DiagnosticBag())];
        foreach (var one in recommendations.Where(one => one.SeeWords.Count > 0))
            one.SeeRead = new(() => [.. one.SeeWords.Select(name => _byName[name.Value].Recommendation)]);
        return recommendations;
    }
}
