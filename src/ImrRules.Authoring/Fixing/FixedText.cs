using System.Buffers;
using ImrRules.Diagnostics;

namespace ImrRules.Authoring.Fixing;

/// <summary>A text with edits made at their places: all else stays as it is, to the character.</summary>
internal sealed class FixedText
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\u0085\u2028\u2029");

    private FixedText(string text, IReadOnlyList<(Diagnostic Found, string Line)> made)
    {
        Text = text;
        Made = made;
    }

    public string Text { get; }

    /// <summary>The findings that were fixed, each with its first line as it is now.</summary>
    public IReadOnlyList<(Diagnostic Found, string Line)> Made { get; }

    /// <summary>Makes the edits of the findings. Of two that overlap the later one is left for another round.</summary>
    public static FixedText Of(string text, IEnumerable<Diagnostic> found)
    {
        var lines = LinesOf(text);
        var parts = new List<string>();
        var made = new List<(Diagnostic Found, int At)>();
        var (kept, length) = (0, 0);
        foreach (var one in found.Where(one => one.Fix is not null).OrderBy(one => one.Fix!.Line).ThenBy(one => one.Fix!.Column))
        {
            if (Offset(lines, text, one.Fix!.Line, one.Fix.Column) is not { } start || Offset(lines, text, one.Fix.EndLine, one.Fix.EndColumn) is not { } end || start < kept || end < start || start == kept && made.Count > 0 && end == start)
                continue;
            var words = one.Fix.NewText.Replace("\n", EndOf(lines, text, one.Fix.Line), StringComparison.Ordinal);
            parts.Add(text[kept..start]);
            parts.Add(words);
            made.Add((one, length + start - kept));
            length += start - kept + words.Length;
            kept = end;
        }
        parts.Add(text[kept..]);
        var mended = string.Concat(parts);
        return new FixedText(mended, [.. made.Select(one => (one.Found, LineAround(mended, one.At)))]);
    }

    /// <summary>Where each line begins, in the lines that a reading counts.</summary>
    private static List<int> LinesOf(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = LineEnd(text, 0); at >= 0; at = LineEnd(text, at))
        {
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            starts.Add(at);
        }
        return starts;
    }

    /// <summary>Where the next line end stands; -1 where none does.</summary>
    private static int LineEnd(string text, int from) => text.AsSpan(from).IndexOfAny(LineEnds) is var at and >= 0 ? from + at : -1;

    private static int? Offset(List<int> lines, string text, int line, int column) =>
        line == lines.Count + 1 && column == 1 ? text.Length
        : line < 1 || line > lines.Count || column < 1 || lines[line - 1] + column - 1 > text.Length ? null
        : lines[line - 1] + column - 1;

    /// <summary>The line end of a line, or of the one before the last.</summary>
    private static string EndOf(List<int> lines, string text, int line)
    {
        var next = line < lines.Count ? line : lines.Count - 1;
        return next < 1 ? "\n" : text[lines[next] - 1] == '\n' && lines[next] > 1 && text[lines[next] - 2] == '\r' ? "\r\n" : text[lines[next] - 1].ToString();
    }

    private static string LineAround(string text, int at)
    {
        var start = text.AsSpan(0, at).LastIndexOfAny(LineEnds) + 1;
        var end = LineEnd(text, Math.Min(at, text.Length));
        return end < start ? text[start..] : text[start..end];
    }
}
