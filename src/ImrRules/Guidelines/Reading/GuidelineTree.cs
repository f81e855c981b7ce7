using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>A guideline file, read as YAML and not yet understood.</summary>
/// <param name="File">The file.</param>
/// <param name="Root">Its root; null where it is no readable YAML.</param>
/// <param name="Found">What was found on the way.</param>
internal sealed record GuidelineTree(GuidelineFile File, YamlNode? Root, IReadOnlyList<Diagnostic> Found)
{
    public string Path => File.Path;

    public static GuidelineTree Read(GuidelineFile file)
    {
        var found = new DiagnosticBag();
        return new GuidelineTree(file, YamlReader.Read(new SourceText(file.Path, file.Text), found), found.Sorted());
    }
}
