using ImrRules.Diagnostics;

namespace ImrRules.Yaml;

/// <summary>Finds text that YAML would drop in silence: " #60" behind a value is a remark to it.</summary>
internal static class LostText
{
    /// <summary>Looks behind the end of a plain value. A remark of words behind a value is an author's remark; a number sign with text is not.</summary>
    public static void Check(SourceText source, int line, int column, DiagnosticBag diagnostics)
    {
        var text = source.LineAt(line);
        if (column < 1)
            return;
        // by steps and not by copies of the rest: a line can hold a whole file
        var sign = column - 1;
        while (sign < text.Length && char.IsWhiteSpace(text[sign]))
            sign++;
        if (sign + 1 >= text.Length || text[sign] != '#' || char.IsWhiteSpace(text[sign + 1]))
            return;

        var lost = text[sign..].TrimEnd();
        diagnostics.Error("lost-text", new Place(source, line, sign + 1, lost.Length),
            source.Confidential ? "the text from the # on would be lost: YAML treats it as a remark" : $"\"{lost}\" would be lost: YAML treats it as a remark",
            "Put the whole text in quotes.");
    }
}
