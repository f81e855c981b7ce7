using ImrRules.Guidelines;

namespace ImrRules.Tests.Support;

/// <summary>Guideline files that a test writes.</summary>
public sealed class InMemoryFiles(params (string Path, string Text)[] files) : IGuidelineFiles
{
    public IEnumerable<GuidelineFile> Read() => files.Select(file => new GuidelineFile(file.Path, file.Text));
}
