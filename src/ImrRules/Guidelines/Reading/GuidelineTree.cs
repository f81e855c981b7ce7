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

    /// <summary>The fingerprint of the words with which nothing was found in it before; null where that is not known.</summary>
    public string? FaultlessWith { get; private init; }

    public static GuidelineTree Read(GuidelineFile file)
    {
        // only while it is the tree of this text: a host may have changed a file of the pack
        if (file is { Problem: null, Root: { Place.Source: var packed } root } && packed.File == file.Path && packed.Text == file.Text)
            return new GuidelineTree(file, packed, root, []) { FaultlessWith = file.FaultlessWith };
        var (text, found) = (new SourceText(file.Path, file.Text), new DiagnosticBag());
        if (file.Problem is null)
            return new GuidelineTree(file, text, YamlReader.Read(text, found), found.Sorted());
        found.Error("unreadable-file", Place.OfWhole(text), file.Problem);
        return new GuidelineTree(file, text, Root: null, found.Sorted());
    }
}
