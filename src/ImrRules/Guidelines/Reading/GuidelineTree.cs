using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>A guideline file, read as YAML and not yet understood.</summary>
/// <param name="File">The file.</param>
/// <param name="Text">Its text.</param>
/// <param name="Root">Its root without what could not be read; null where nothing could.</param>
/// <param name="Found">What was found on the way.</param>
internal sealed record GuidelineTree(GuidelineFile File, SourceText Text, YamlNode? Root, IReadOnlyList<Diagnostic> Found)
{
    public string Path => File.Path;

    public static GuidelineTree Read(GuidelineFile file)
    {
        if (file.Root is { } root)
            return new GuidelineTree(file, root.Place.Source, root, []);
        var (text, found) = (new SourceText(file.Path, file.Text), new DiagnosticBag());
        if (file.Problem is null)
            return new GuidelineTree(file, text, YamlReader.Read(text, found), found.Sorted());
        found.Error("unreadable-file", Place.OfWhole(text), file.Problem);
        return new GuidelineTree(file, text, Root: null, found.Sorted());
    }
}
