using ImrRules.Guidelines;

namespace ImrRules.Benchmarks.Packs;

/// <summary>The vocabulary of a folder, without its guidelines.</summary>
internal sealed class VocabularyAlone(string folder) : IGuidelineFiles
{
    private readonly GuidelineFile[] _files = [.. new GuidelineFolder(folder).Read().Where(file => file.Path.StartsWith("vocabulary/", StringComparison.Ordinal))];

    public IEnumerable<GuidelineFile> Read() => _files;
}
