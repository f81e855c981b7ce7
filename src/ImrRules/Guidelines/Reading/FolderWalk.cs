namespace ImrRules.Guidelines.Reading;

/// <summary>Goes through a folder and those below it. What can not be read stands among the files with the reason, and the rest is read all the same.</summary>
internal sealed class FolderWalk(string root)
{
    private static readonly string[] Endings = [".yaml", ".yml"];

    public IEnumerable<GuidelineFile> Files() => In(new DirectoryInfo(root), [Real(new DirectoryInfo(root))]);

    /// <param name="folder">The folder.</param>
    /// <param name="above">The folders in which it lies, itself among them, where links lead to.</param>
    private IEnumerable<GuidelineFile> In(DirectoryInfo folder, IReadOnlyList<string> above)
    {
        var entries = Entries(folder, out var problem);
        foreach (var entry in entries)
        {
            if (entry is not DirectoryInfo inner)
            {
                if (Endings.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase))
                    yield return FileText.Read(NameOf(entry), entry.FullName);
            }
            else if (above.Contains(Real(inner)))
            {
                yield return new GuidelineFile(NameOf(inner), "") { Problem = "this link leads back to a folder in which it lies" };
            }
            else
            {
                foreach (var file in In(inner, [.. above, Real(inner)]))
                    yield return file;
            }
        }
        if (problem is not null)
            yield return new GuidelineFile(NameOf(folder), "") { Problem = problem };
    }

    private static IReadOnlyList<FileSystemInfo> Entries(DirectoryInfo folder, out string? problem)
    {
        problem = null;
        try
        {
            return [.. folder.EnumerateFileSystemInfos()];
        }
        catch (DirectoryNotFoundException)
        {
            problem = "the folder was taken away while it was read";
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            problem = "the folder can not be read";
        }
        return [];
    }

    private string NameOf(FileSystemInfo entry) => Path.GetRelativePath(root, entry.FullName).Replace('\\', '/');

    /// <summary>Where a folder is, once all links on the way to it are followed.</summary>
    private static string Real(DirectoryInfo folder)
    {
        try
        {
            var parts = folder.FullName.Split(Path.DirectorySeparatorChar);
            var real = $"{parts[0]}{Path.DirectorySeparatorChar}";
            foreach (var part in parts.Skip(1))
            {
                real = Path.Combine(real, part);
                real = Directory.ResolveLinkTarget(real, returnFinalTarget: true)?.FullName ?? real;
            }
            return Path.TrimEndingDirectorySeparator(real);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return folder.FullName;
        }
    }
}
