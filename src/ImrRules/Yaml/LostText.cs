using ImrRules.Diagnostics;

namespace ImrRules.Yaml;

/// <summary>Finds text that YAML would drop in silence: " #60" behind a value is a remark to it.</summary>
internal static class LostText
{
    /// <summary>Looks behind the end of a plain value. A remark of words behind a value is an author's remark; a number sign with text is not.</summary>
    public static void Check(SourceText source, int line, int column, DiagnosticBag diagnostics)
    {
        var text = source.LineAt(line);
        if (column < 1 || column > text.Length)
            return;
        var rest = text[(column - 1)..].TrimEnd();
        var sign = rest.IndexOf('#', StringComparison.Ordinal);
        if (sign < 0 || !rest[..sign].All(char.IsWhiteSpace) || sign + 1 >= rest.Length || char.IsWhiteSpace(rest[sign + 1]))
            return;

        diagnostics.Error("lost-text", new Place(source, line, column + sign, rest.Length - sign),
            source.Confidential ? "the text from the # on would be lost: YAML treats it as a remark" : $"\"{rest[sign..]}\" would be lost: YAML treats it as a remark",
            "Put the whole text in quotes.");
    }
}
