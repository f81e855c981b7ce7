namespace ImrRules.Diagnostics;

/// <summary>A text with the name of its file. A confidential one (a case, a letter) never lends its lines to a diagnostic.</summary>
internal sealed class SourceText(string file, string text, bool confidential = false)
{
    private string[]? _lines;

    public string File { get; } = file;

    public string Text { get; } = text.TrimStart('\uFEFF');

    public bool Confidential { get; } = confidential;

    /// <summary>The lines as their author wrote them, without their ends.</summary>
    public IReadOnlyList<string> Lines => _lines ??= Text.ReplaceLineEndings("\n").Split('\n');

    /// <summary>The line as its author wrote it, empty past the end.</summary>
    public string LineAt(int line) => line >= 1 && line <= Lines.Count ? Lines[line - 1] : "";
}
