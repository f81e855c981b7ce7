namespace ImrRules.Cases.Letters;

/// <summary>Makes lines of a letter's text: no blank ones, no page breaks, every heading at the beginning of a line and whole.</summary>
internal static class LetterLines
{
    private static readonly char[] Spaces = [' ', '\t', '\u00A0', '\f', '\v', '\uFEFF'];

    public static IReadOnlyList<LetterLine> Of(string text)
    {
        var lines = new List<LetterLine>();
        var number = 0;
        foreach (var raw in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            var words = string.Join(' ', raw.Split(Spaces, StringSplitOptions.RemoveEmptyEntries));
            if (words.Length > 0 && !IsPageFurniture(words))
                AddCut(lines, number, words);
        }
        return Mended(lines);
    }

    private static bool IsPageFurniture(string words) =>
        LetterWords.PageFurniture.Any(start => words.StartsWith(start, StringComparison.OrdinalIgnoreCase) && words[start.Length..].All(c => !char.IsLower(c) || "of".Contains(c, StringComparison.Ordinal)));

    /// <summary>Cuts a line before each heading that stands inside it.</summary>
    private static void AddCut(List<LetterLine> lines, int number, string words)
    {
        var start = 0;
        for (var at = 1; at < words.Length; at++)
        {
            if (words[at - 1] != ' ' || !LetterWords.Headings.Any(heading => words.AsSpan(at).StartsWith(heading, StringComparison.Ordinal)))
                continue;
            lines.Add(new LetterLine(number, words[start..at].TrimEnd()));
            start = at;
        }
        lines.Add(new LetterLine(number, words[start..]));
    }

    /// <summary>Joins a heading that was split over lines.</summary>
    private static List<LetterLine> Mended(List<LetterLine> lines)
    {
        var mended = new List<LetterLine>();
        foreach (var line in lines)
        {
            if (mended.Count > 0 && BeginsHeading(mended[^1].Text, line.Text))
                mended[^1] = mended[^1] with { Text = $"{mended[^1].Text} {line.Text}" };
            else
                mended.Add(line);
        }
        return mended;
    }

    private static bool BeginsHeading(string words, string next)
    {
        foreach (var heading in LetterWords.Headings)
        {
            if (words.Length >= heading.Length || heading[words.Length] != ' ' || !heading.StartsWith(words, StringComparison.OrdinalIgnoreCase))
                continue;
            var rest = heading[(words.Length + 1)..];
            if (next.StartsWith(rest, StringComparison.OrdinalIgnoreCase) || rest.StartsWith(next + " ", StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
