using ImrRules.Yaml.Characters;

namespace ImrRules.Yaml.Syntax;

/// <summary>Finds the list item of a file's outermost list (a recommendation, a source, a term) in which a line stands, so that the others can be read without it.</summary>
internal static class DamagedItem
{
    /// <summary>The text without the item; null where the line stands in none.</summary>
    public static MendedText? Without(MendedText text, int line)
    {
        var first = line;
        while (first > 1 && !IsHeading(text.LineAt(first)))
            first--;
        var dash = DashColumn(text, first);
        if (dash < 0 || first == line)
            return null;

        var start = line;
        while (start > first && !BeginsItem(text.LineAt(start), dash))
            start--;
        if (start == first)
            return null;
        var end = line;
        while (end < text.Count && !BeginsItem(text.LineAt(end + 1), dash) && !IsHeading(text.LineAt(end + 1)))
            end++;
        return text.Without(start, end);
    }

    /// <summary>A key at the margin.</summary>
    private static bool IsHeading(string line) => line.Length > 0 && line[0] is not (' ' or '-' or '#' or '\t');

    private static int DashColumn(MendedText text, int heading)
    {
        for (var line = heading + 1; line <= text.Count && !IsHeading(text.LineAt(line)); line++)
        {
            var below = new AuthoredLine(line, text.LineAt(line));
            if (!below.IsBlank && !below.IsRemark)
                return below.HasDash ? below.Indent : -1;
        }
        return -1;
    }

    private static bool BeginsItem(string line, int column) => line.Length > column && line[column] == '-' && line.AsSpan(0, column).IsWhiteSpace() && (line.Length == column + 1 || line[column + 1] == ' ');
}
