using ImrRules.Diagnostics;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>A guideline file, read as YAML and not yet understood.</summary>
/// <param name="file">The file.</param>
/// <param name="text">Its text.</param>
/// <param name="root">Its root without what could not be read; null where nothing could.</param>
/// <param name="found">What was found on the way.</param>
internal sealed class GuidelineTree(GuidelineFile file, SourceText text, Lazy<YamlNode?> root, IReadOnlyList<Diagnostic> found)
{
    public GuidelineFile File { get; } = file;

    public SourceText Text { get; } = text;

    public YamlNode? Root => root.Value;

    public IReadOnlyList<Diagnostic> Found { get; } = found;

    public string Path => File.Path;

    /// <summary>The fingerprint of the words with which nothing was found in it before; null where that is not known.</summary>
    public string? FaultlessWith => File.Compact?.Library.WordsFingerprint;

    public static GuidelineTree Read(GuidelineFile file)
    {
        if (file.Compact is { HasTree: true } compact)
            return new GuidelineTree(file, compact.Text, new(compact.ReadRoot), []);
        var (text, found) = (new SourceText(file.Path, file.Text), new DiagnosticBag());
        if (file.Problem is not null)
            found.Error("unreadable-file", Place.OfWhole(text), file.Problem);
        var root = file.Problem is null ? YamlReader.Read(text, found) : null;
        return new GuidelineTree(file, text, new(root), found.Sorted());
    }
}
