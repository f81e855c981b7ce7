using System.Text;
using ImrRules.Diagnostics;
using ImrRules.Guidelines.Reading;
using ImrRules.Yaml.Compact;

namespace ImrRules.Guidelines.Compact;

/// <summary>Writes guideline files with the trees of their YAML: a directory, and behind it the texts and trees, so that each can be read without the others.</summary>
internal sealed class CompactWriter
{
    private readonly BinaryWriter _directory;
    private readonly MemoryStream _behind;

    private CompactWriter(BinaryWriter directory, MemoryStream behind)
    {
        _directory = directory;
        _behind = behind;
    }

    public static void Write(Stream stream, IGuidelineFiles files)
    {
        using var listed = new MemoryStream();
        using var directory = new BinaryWriter(listed, Encoding.UTF8);
        using var behind = new MemoryStream();
        new CompactWriter(directory, behind).Add([.. files.Read().OrderBy(file => file.Path, StringComparer.Ordinal).Select(GuidelineTree.Read)]);
        directory.Flush();
        using var whole = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        whole.Write((int)listed.Length);
        whole.Flush();
        listed.WriteTo(stream);
        behind.WriteTo(stream);
    }

    private void Add(GuidelineTree[] trees)
    {
        var found = new DiagnosticBag();
        var words = GuidelineWords.Read(trees);
        var library = LibraryReader.Read(words, trees, found);
        var isFaultless = found.Sorted().Count == 0;
        _directory.Write(EngineVersion.WithCommit);
        _directory.Write(isFaultless ? words.Fingerprint : "");
        _directory.Write(isFaultless ? library.Fingerprint : "");
        _directory.Write7BitEncodedInt(trees.Length);
        var byFile = library.Recommendations.ToLookup(one => one.Place.Source.File);
        foreach (var tree in trees)
        {
            _directory.Write(tree.Path);
            AddStretch(Encoding.UTF8.GetBytes(tree.File.Text));
            AddStretch(tree is { Root: { } root, Found.Count: 0 } ? TreeWriter.Write(root) : []);
            AddEntries([.. byFile[tree.Path].Where(_ => isFaultless)]);
        }
    }

    private void AddStretch(byte[] bytes)
    {
        _directory.Write7BitEncodedInt((int)_behind.Length);
        _directory.Write7BitEncodedInt(bytes.Length);
        _behind.Write(bytes);
    }

    private void AddEntries(Recommendation[] recommendations)
    {
        _directory.Write7BitEncodedInt(recommendations.Length);
        foreach (var one in recommendations)
        {
            _directory.Write(one.Source.Id);
            _directory.Write(one.FullName);
            _directory.Write(one.Treatment);
            _directory.Write(one.InForce is not null);
            if (one.InForce is not { } days)
                continue;
            _directory.Write7BitEncodedInt(days.From.DayNumber);
            _directory.Write7BitEncodedInt(days.To.DayNumber);
        }
    }
}
