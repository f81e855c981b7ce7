using ImrRules.Diagnostics;

namespace ImrRules.Cases.Letters;

/// <summary>Finds the heading or label that a line begins with, or the introduction that it ends with, but for slips of the pen.</summary>
internal static class MisspeltHeading
{
    // two slips do not make one heading of another
    public const int MostSlips = 2;

    // enough to tell that a line begins or ends otherwise
    private const int FewLetters = 8;

    /// <summary>The line with these words as they should be, and the words; null where it has none of them, or has them right.</summary>
    public static (string Line, string Meant)? Mended(string line) =>
        LetterWords.Headings.Any(heading => line.StartsWith(heading, StringComparison.OrdinalIgnoreCase)) || LetterWords.Introductions.Any(words => line.EndsWith(words, StringComparison.OrdinalIgnoreCase))
            ? null
            : Heading(line) ?? Introduction(line);

    /// <summary>The number of slips between two wordings, or one more than they may have.</summary>
    public static int Slips(string written, string meant) => Math.Abs(written.Length - meant.Length) > MostSlips ? MostSlips + 1 : Spelling.Distance(written.ToUpperInvariant(), meant.ToUpperInvariant(), MostSlips);

    private static (string Line, string Meant)? Heading(string line)
    {
        foreach (var heading in LetterWords.Headings.Where(heading => AreNear(line.AsSpan(0, Math.Min(line.Length, FewLetters)), heading.AsSpan(0, FewLetters))))
        {
            if (Lengths(line, heading).Where(length => Slips(line[..length], heading) <= MostSlips).OrderBy(length => Slips(line[..length], heading)).Select(length => (int?)length).FirstOrDefault() is { } end)
                return ($"{heading} {line[end..].TrimStart()}".TrimEnd(), heading);
        }
        return null;
    }

    private static (string Line, string Meant)? Introduction(string line)
    {
        foreach (var words in LetterWords.Introductions.Where(words => AreNear(line.AsSpan(Math.Max(0, line.Length - FewLetters)), words.AsSpan(words.Length - FewLetters))))
        {
            if (Lengths(line, words).Where(length => Slips(line[^length..], words) <= MostSlips).OrderBy(length => Slips(line[^length..], words)).Select(length => (int?)length).FirstOrDefault() is { } length)
                return ($"{line[..^length].TrimEnd()} {words}".TrimStart(), words);
        }
        return null;
    }

    /// <summary>True where all but a few letters stand near their place: a cheap look before slips are counted.</summary>
    private static bool AreNear(ReadOnlySpan<char> written, ReadOnlySpan<char> meant)
    {
        var missing = 0;
        for (var at = 0; at < meant.Length && missing <= MostSlips; at++)
        {
            var from = Math.Clamp(at - MostSlips, 0, written.Length);
            var near = written[from..Math.Min(written.Length, at + MostSlips + 1)];
            missing += near.Contains(meant.Slice(at, 1), StringComparison.OrdinalIgnoreCase) ? 0 : 1;
        }
        return missing <= MostSlips;
    }

    private static IEnumerable<int> Lengths(string line, string words) =>
        Enumerable.Range(words.Length - MostSlips, 2 * MostSlips + 1).Where(length => length <= line.Length);
}
