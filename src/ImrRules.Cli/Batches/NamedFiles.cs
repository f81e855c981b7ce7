using ImrRules.Cli.Files;

namespace ImrRules.Cli.Batches;

/// <summary>
/// The files that a person names: files in their order, and what stands in folders and the folders below, by name. A folder is looked into when its turn comes.
/// In a folder, files of other kinds and hidden ones are left out, and links to folders: they may lead in a circle.
/// </summary>
/// <param name="paths">The files and folders.</param>
/// <param name="leftOut">A folder that is not looked into; null for none.</param>
internal sealed class NamedFiles(IReadOnlyList<string> paths, string? leftOut = null)
{
    private readonly string? _leftOut = leftOut is null ? null : WholePath(leftOut);

    /// <summary>Whether there may be more than one.</summary>
    public bool AreMany { get; } = paths.Count > 1 || paths.Any(Directory.Exists);

    /// <summary>How many links to folders were met so far and not followed.</summary>
    public int LinksLeft { get; private set; }

    /// <summary>How many files of other kinds were met so far.</summary>
    public int OthersLeft { get; private set; }

    public IEnumerable<NamedFile> All() => paths.SelectMany(path => Directory.Exists(path)
        ? In(path, "").DefaultIfEmpty(new NamedFile(path, "") { Problem = "the folder holds no case file and no letter" })
        : [new NamedFile(path, Path.GetFileName(path))]);

    /// <summary>The path from the root, without a separator at its end.</summary>
    public static string WholePath(string path) => path.Length == 0 ? "" : Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    private IEnumerable<NamedFile> In(string folder, string name)
    {
        if (Entries(folder) is not { } entries)
        {
            yield return new NamedFile(folder, name) { Problem = "the folder can not be opened" };
            yield break;
        }
        foreach (var entry in entries)
        {
            var (path, below) = (Path.Combine(folder, entry.Name), name.Length == 0 ? entry.Name : $"{name}/{entry.Name}");
            switch (entry)
            {
                case DirectoryInfo when entry.Attributes.HasFlag(FileAttributes.ReparsePoint):
                    LinksLeft++;
                    break;
                case DirectoryInfo:
                    foreach (var file in WholePath(path) == _leftOut ? [] : In(path, below))
                        yield return file;
                    break;
                case FileInfo { Length: 0, LinkTarget: null } when CaseFiles.Takes(path):
                    // told without a look: what has no length may be a pipe, which never ends
                    yield return new NamedFile(path, below) { Problem = CaseFiles.Empty };
                    break;
                default:
                    if (CaseFiles.Takes(path))
                        yield return new NamedFile(path, below);
                    else
                        OthersLeft++;
                    break;
            }
        }
    }

    private static FileSystemInfo[]? Entries(string folder)
    {
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos("*", new EnumerationOptions { IgnoreInaccessible = false }).OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
