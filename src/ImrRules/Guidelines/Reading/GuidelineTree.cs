using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>A guideline file, read as YAML and not yet understood.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Root">Its root without what could not be read; null where nothing could.</param>
internal sealed record GuidelineTree(SourceText Text, YamlNode? Root)
{
    public static GuidelineTree Read(GuidelineFile file, DiagnosticBag diagnostics)
    {
        var text = new SourceText(file.Path, file.Text);
        if (file.Problem is null)
            return new GuidelineTree(text, YamlReader.Read(text, diagnostics));
        diagnostics.Error("unreadable-file", Place.OfWhole(text), file.Problem);
        return new GuidelineTree(text, Root: null);
    }
}
