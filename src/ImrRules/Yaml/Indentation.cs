using ImrRules.Diagnostics;

namespace ImrRules.Yaml;

/// <summary>Looks at the columns in which lines begin.</summary>
internal static class Indentation
{
    /// <summary>How far up a neighbour is looked for: further than the longest topic of an author.</summary>
    private const int MostLines = 500;

    /// <summary>True where a line begins in no column that the lines above it have opened.</summary>
    public static bool IsMisplaced(SourceText source, int line)
    {
        var own = Column(source.LineAt(line));
        for (var above = line - 1; above >= Math.Max(1, line - MostLines); above--)
        {
            var text = source.LineAt(above);
            if (string.IsNullOrWhiteSpace(text))
                continue;
            var column = Column(text);
            if (column == own || own == column + 2 && text.AsSpan(column).StartsWith("- "))
                return false;
            if (column < own)
                return !text.TrimEnd().EndsWith(':');
        }
        return own > 0;
    }

    private static int Column(string text) => text.Length - text.TrimStart(' ').Length;
}
