using ImrRules.Yaml;

namespace ImrRules.Guidelines;

/// <summary>One file of a library.</summary>
/// <param name="Path">Its place in the library with forward slashes: <c>sources.yaml</c>, <c>vocabulary/...</c>, or <c>source/topic.yaml</c>.</param>
/// <param name="Text">Its YAML.</param>
public sealed record GuidelineFile(string Path, string Text)
{
    /// <summary>Why it could not be read, its text being empty; null where it could. A library with such a file is not loaded.</summary>
    public string? Problem { get; init; }

    /// <summary>The tree of its YAML where that was made before, with nothing to find in it; null where the text is yet to be read.</summary>
    internal YamlNode? Root { get; init; }

    /// <summary>The fingerprint of the vocabulary and sources with which all files of its library were read and nothing was found; null where that is not known.</summary>
    internal string? FaultlessWith { get; init; }
}
