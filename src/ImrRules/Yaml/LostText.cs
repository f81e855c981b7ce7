using ImrRules.Diagnostics;

namespace ImrRules.Yaml;

/// <summary>Finds text that YAML would drop in silence: " #60" behind a value is a remark to it.</summary>
internal static class LostText
{
    /// <summary>Looks behind the end of a plain value. A remark of words behind a value is an author's remark; a number sign with text is not.</summary>
    /// <returns>True where text would be lost.</returns>
    public static bool Check(SourceText source, int line, int column, DiagnosticBag diagnostics)
    {
        var text = source.LineAt(line);
        if (column < 1)
            return false;
        // by steps and not by copies of the rest: a line can hold a whole file
        var sign = column - 1;
        while (sign < text.Length && char.IsWhiteSpace(text[sign]))
            sign++;
        if (sign + 1 >= text.Length || text[sign] != '#' || char.IsWhiteSpace(text[sign + 1]))
            return false;

        var lost = text[sign..].TrimEnd();
        diagnostics.Error("lost-text", new Place(source, line, sign + 1, lost.Length),
            source.Confidential ? "the text from the # on would be lost: YAML treats it as a remark" : $"\"{lost}\" would be lost: YAML treats it as a remark",
            "Put the whole text in quotes.");
        return true;
    }

    /// <summary>Looks at a line that the parser could not read: a bracket that would have closed behind the number sign is lost with the text.</summary>
    public static bool CheckLine(SourceText source, int line, DiagnosticBag diagnostics)
    {
        var text = source.LineAt(line);
        var sign = text.IndexOf(" #", StringComparison.Ordinal);
        return sign >= 0 && text.AsSpan(0, sign).Count('"') % 2 == 0 && text.AsSpan(0, sign).TrimStart() is not [] && Check(source, line, sign + 1, diagnostics);
    }
}
