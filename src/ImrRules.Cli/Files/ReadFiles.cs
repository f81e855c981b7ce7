using ImrRules.Guidelines;

namespace ImrRules.Cli.Files;

/// <summary>Guideline files that are in memory.</summary>
internal sealed class ReadFiles(IReadOnlyList<GuidelineFile> files) : IGuidelineFiles
{
    public IEnumerable<GuidelineFile> Read() => files;
}
