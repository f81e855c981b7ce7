namespace ImrRules.Diagnostics;

/// <summary>A text with the name of its file. A confidential one (a case, a letter) never lends its lines to a diagnostic.</summary>
/// <param name="file">The name of its file.</param>
/// <param name="text">The text, read when it is asked for.</param>
/// <param name="confidential">Whether it is a case or a letter.</param>
internal sealed class SourceText(string file, Lazy<string> text, bool confidential = false)
{
    private string[]? _lines;

    public SourceText(string file, string text, bool confidential = false)
        : this(file, new Lazy<string>(text.TrimStart('\uFEFF')), confidential)
    {
    }

    public string File { get; } = file;

    public string Text => text.Value;

    public bool Confidential { get; } = confidential;

    /// <summary>The lines as their author wrote them, without their ends.</summary>
    public IReadOnlyList<string> Lines => _lines ??= Text.ReplaceLineEndings("\n").Split('\n');

    /// <summary>The line as its author wrote it, empty past the end.</summary>
    public string LineAt(int line) => line >= 1 && line <= Lines.Count ? Lines[line - 1] : "";
}
