using ImrRules.Guidelines.Reading;

namespace ImrRules.Guidelines;

/// <summary>The guideline files of a folder: every <c>.yaml</c> (or <c>.yml</c>) file below it.</summary>
/// <param name="folder">The folder's path.</param>
public sealed class GuidelineFolder(string folder) : IGuidelineFiles
{
    /// <inheritdoc/>
    /// <remarks>A file or a folder below it that can not be read is a file with a <see cref="GuidelineFile.Problem"/>.</remarks>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public IEnumerable<GuidelineFile> Read()
    {
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"there is no folder {folder}");
        return [.. new FolderWalk(folder).Files().OrderBy(file => file.Path, StringComparer.Ordinal)];
    }
}
