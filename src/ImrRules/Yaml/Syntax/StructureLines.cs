using ImrRules.Yaml.Characters;

namespace ImrRules.Yaml.Syntax;

/// <summary>Picks the lines that hold keys and list items: no blanks, no remarks, no lines of a longer text, no continuation of a quotation or a bracket.</summary>
internal static class StructureLines
{
    public static IEnumerable<AuthoredLine> Of(MendedText text)
    {
        var textColumn = -1;
        for (var number = 1; number <= text.Count; number++)
        {
            var line = new AuthoredLine(number, text.LineAt(number));
            if (line.IsBlank || textColumn >= 0 && line.Indent > textColumn)
                continue;
            textColumn = -1;
            if (line.IsRemark)
                continue;
            yield return line;
            if (line.OpensText)
                textColumn = line.HasKey ? line.Start : line.Indent;
            else if (ContinuesTo(line, text) is { } last)
                number = last;
        }
    }

    /// <summary>The last line of a quotation or bracket that is closed on a later one; null where it is closed at once, or a line with a key stands before it is.</summary>
    public static int? ContinuesTo(AuthoredLine line, MendedText text)
    {
        if (line.Value is not (['"' or '\'' or '[' or '{', ..]) || Closes(line.Text, line.ValueStart))
            return null;
        // joined as it stands: places in it do not matter
        var joined = line.Text[line.ValueStart..];
        for (var next = line.Number + 1; next <= Math.Min(text.Count, line.Number + MostContinued); next++)
        {
            var further = new AuthoredLine(next, text.LineAt(next));
            if (!further.IsBlank && further.Indent <= line.Indent || further.HasKey && line.Value[0] != '{' || further.HasDash)
                return null;
            joined = $"{joined} {further.Text.Trim()}";
            if (Closes(joined, 0))
                return next;
        }
        return null;
    }

    /// <summary>More lines than an author writes between brackets.</summary>
    private const int MostContinued = 40;

    private static bool Closes(string text, int start) =>
        (text[start] is '"' or '\'' ? Closing.OfQuotation(text, start) : Closing.OfBracket(text, start)) >= 0;
}
