using System.IO.Enumeration;

namespace ImrRules.Guidelines;

/// <summary>The guideline files of a folder as a look at it shows them: their names, sizes and times of the last change. A folder that is away has none.</summary>
internal sealed class FolderLook : IEquatable<FolderLook>
{
    private readonly (string Path, long Length, DateTimeOffset Changed)[] _files;

    private FolderLook((string Path, long Length, DateTimeOffset Changed)[] files) => _files = files;

    public static FolderLook At(string folder)
    {
        try
        {
            return new FolderLook([.. Files(folder).OrderBy(file => file.Path, StringComparer.Ordinal)]);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return new FolderLook([]);
        }
    }

    public bool Equals(FolderLook? other) => other is not null && _files.SequenceEqual(other._files);

    public override bool Equals(object? obj) => Equals(obj as FolderLook);

    public override int GetHashCode() => _files.Length;

    private static FileSystemEnumerable<(string Path, long Length, DateTimeOffset Changed)> Files(string folder) => new(
        folder, (ref entry) => (entry.ToFullPath(), entry.Length, entry.LastWriteTimeUtc), new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
    {
        ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && (entry.FileName.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || entry.FileName.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)),
        ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    };
}
