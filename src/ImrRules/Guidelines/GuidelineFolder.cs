namespace ImrRules.Guidelines;

/// <summary>The guideline files of a folder: every <c>.yaml</c> file below it.</summary>
/// <param name="folder">The folder's path.</param>
public sealed class GuidelineFolder(string folder) : IGuidelineFiles
{
    /// <inheritdoc/>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">A file could not be read.</exception>
    public IEnumerable<GuidelineFile> Read()
    {
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"there is no folder {folder}");
        return Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => new GuidelineFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)))
            .ToArray();
    }
}
