using ImrRules.Diagnostics;
using ImrRules.Guidelines.Reading;
using ImrRules.Yaml.Compact;

namespace ImrRules.Guidelines.Compact;

/// <summary>
/// Guideline files with the trees that were made of their YAML when they were packed: a load reads the trees, and understands them by the same readers as those of a
/// folder. A file in which something was found has no tree and is read from its text.
/// </summary>
/// <param name="open">Opens what <see cref="Write"/> wrote.</param>
internal sealed class CompactGuidelines(Func<Stream> open) : IGuidelineFiles
{
    public IEnumerable<GuidelineFile> Read()
    {
        using var input = new BinaryReader(open());
        var words = NumberedWords.Read(input);
        var faultlessWith = input.ReadString() is { Length: > 0 } known ? known : null;
        var files = new GuidelineFile[input.Read7BitEncodedInt()];
        for (var at = 0; at < files.Length; at++)
        {
            var file = new GuidelineFile(input.ReadString(), input.ReadString()) { FaultlessWith = faultlessWith };
            files[at] = input.ReadBoolean() ? file with { Root = new TreeReader(input, words, new SourceText(file.Path, file.Text)).Read() } : file;
        }
        return files;
    }

    /// <summary>Writes files and their trees, in the order of their paths.</summary>
    public static void Write(Stream stream, IGuidelineFiles files)
    {
        var words = new NumberedWords();
        using var trees = new MemoryStream();
        using var output = new BinaryWriter(trees);
        GuidelineTree[] all = [.. files.Read().OrderBy(file => file.Path, StringComparer.Ordinal).Select(GuidelineTree.Read)];
        output.Write(FaultlessWith(all) ?? "");
        output.Write7BitEncodedInt(all.Length);
        foreach (var tree in all)
        {
            output.Write(tree.Path);
            output.Write(tree.File.Text);
            output.Write(tree is { Root: not null, Found.Count: 0 });
            if (tree is { Root: { } root, Found.Count: 0 })
                new TreeWriter(output, words).Write(root);
        }
        output.Flush();
        using var whole = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        words.Write(whole);
        whole.Flush();
        trees.WriteTo(stream);
    }

    private static string? FaultlessWith(IReadOnlyList<GuidelineTree> trees)
    {
        var (words, found) = (GuidelineWords.Read(trees), new DiagnosticBag());
        LibraryReader.Read(words, trees, found);
        return found.Sorted().Count == 0 ? words.Fingerprint : null;
    }
}
