using ImrRules.Guidelines.Compact;

namespace ImrRules.Guidelines;

/// <summary>One file of a library.</summary>
/// <param name="Path">Its place in the library with forward slashes: <c>sources.yaml</c>, <c>vocabulary/...</c>, or <c>source/topic.yaml</c>.</param>
/// <param name="Text">Its YAML.</param>
public sealed record GuidelineFile(string Path, string Text)
{
    /// <summary>Its YAML.</summary>
    public string Text
    {
        get => field ?? _compact!.Text.Text;
        init
        {
            field = value;
            _compact = null;
        }
    } = Text;

    /// <summary>Why it could not be read, its text being empty; null where it could. A library with such a file is not loaded.</summary>
    public string? Problem { get; init; }

    private readonly CompactFile? _compact;

    private GuidelineFile(CompactFile compact)
        : this(compact.Path, null!) => _compact = compact;

    /// <summary>The file that it was in the compact form, as long as nothing of it was changed; null where it was never in that form.</summary>
    internal CompactFile? Compact => _compact?.Path == Path && Problem is null ? _compact : null;

    internal static GuidelineFile Of(CompactFile compact) => new(compact);

    /// <summary>Two are equal where they say the same at the same place, whatever was made of them before.</summary>
    public bool Equals(GuidelineFile? other) => other is not null && Path == other.Path && Text == other.Text && Problem == other.Problem;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Path, Text, Problem);
}
