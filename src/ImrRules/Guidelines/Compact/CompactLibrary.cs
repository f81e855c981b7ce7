using System.Text;
using ImrRules.Guidelines.Reading;

namespace ImrRules.Guidelines.Compact;

/// <summary>
/// Guideline files in their compact form, by their directory: what stands in a file is read when it is asked for. Trees and fingerprints count only for the engine that made
/// them; another one has the texts, and reads them as those of a folder.
/// </summary>
internal sealed class CompactLibrary
{
    private readonly Func<Stream> _open;
    private readonly int _behindDirectory;

    /// <param name="open">Opens what <see cref="CompactWriter"/> wrote.</param>
    public CompactLibrary(Func<Stream> open)
    {
        _open = open;
        using var input = new BinaryReader(open(), Encoding.UTF8);
        var directory = input.ReadBytes(input.ReadInt32());
        _behindDirectory = sizeof(int) + directory.Length;
        using var reader = new BinaryReader(new MemoryStream(directory), Encoding.UTF8);
        IsOwn = reader.ReadString() == EngineVersion.WithCommit;
        (WordsFingerprint, Fingerprint) = (Known(reader.ReadString()), Known(reader.ReadString()));
        var files = new CompactFile[reader.Read7BitEncodedInt()];
        for (var at = 0; at < files.Length; at++)
            files[at] = new CompactFile(this, reader.ReadString(), ReadStretch(reader), ReadStretch(reader)) { Entries = ReadEntries(reader) };
        Files = files;
    }

    /// <summary>Whether this engine made it.</summary>
    public bool IsOwn { get; }

    /// <summary>The fingerprint of its vocabulary and sources; null where something was found in the library, or another engine made it.</summary>
    public string? WordsFingerprint { get; }

    /// <summary>The fingerprint of the library; null where something was found in it, or another engine made it.</summary>
    public string? Fingerprint { get; }

    /// <summary>The files, in the order of their paths.</summary>
    public IReadOnlyList<CompactFile> Files { get; }

    /// <summary>The compact library that these are, whole and unchanged, nothing having been found in it; null where they are not.</summary>
    public static CompactLibrary? Of(IReadOnlyList<GuidelineTree> trees) =>
        trees is [{ File.Compact.Library: { Fingerprint: not null } library }, ..] && trees.Select(tree => tree.File.Compact).SequenceEqual(library.Files) ? library : null;

    public byte[] Read(Stretch stretch)
    {
        var bytes = new byte[stretch.Length];
        using var input = _open();
        input.Position = _behindDirectory + stretch.At;
        input.ReadExactly(bytes);
        return bytes;
    }

    private string? Known(string written) => IsOwn && written.Length > 0 ? written : null;

    private static Stretch ReadStretch(BinaryReader reader) => new(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());

    private static CompactEntry[] ReadEntries(BinaryReader reader)
    {
        var entries = new CompactEntry[reader.Read7BitEncodedInt()];
        for (var at = 0; at < entries.Length; at++)
            entries[at] = new CompactEntry(reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadBoolean() ? (ReadDay(reader), ReadDay(reader)) : null);
        return entries;
    }

    private static DateOnly ReadDay(BinaryReader reader) => DateOnly.FromDayNumber(reader.Read7BitEncodedInt());
}
