using ImrRules.Diagnostics;

namespace ImrRules.Cases.Letters;

/// <summary>Finds the heading or label that a line begins with but for slips of the pen.</summary>
internal static class MisspeltHeading
{
    // two slips do not make one heading of another
    private const int MostSlips = 2;

    // enough to tell that a line begins otherwise
    private const int FirstLetters = 8;

    /// <summary>The line with its heading as it should be; null where it begins with none, or with a right one.</summary>
    public static string? Mended(string line)
    {
        (string Heading, int Length, int Slips)? best = null;
        foreach (var heading in LetterWords.Headings)
        {
            if (line.StartsWith(heading, StringComparison.OrdinalIgnoreCase))
                return null;
            if (Slips(line[..Math.Min(line.Length, FirstLetters)], heading[..FirstLetters]) > MostSlips)
                continue;
            for (var length = Math.Max(0, heading.Length - MostSlips); length <= Math.Min(line.Length, heading.Length + MostSlips); length++)
            {
                var slips = Slips(line[..length], heading);
                if (slips <= MostSlips && (best is null || slips < best.Value.Slips))
                    best = (heading, length, slips);
            }
        }
        return best is var (meant, end, _) ? $"{meant} {line[end..].TrimStart()}".TrimEnd() : null;
    }

    /// <summary>True where a line ends with these words but for slips.</summary>
    public static bool Ends(string line, string words) =>
        line.EndsWith(words, StringComparison.OrdinalIgnoreCase)
        || Enumerable.Range(words.Length - MostSlips, 2 * MostSlips + 1).Any(length => length <= line.Length && Slips(line[^length..], words) <= MostSlips);

    public static int Slips(string written, string meant) => Spelling.Distance(written.ToUpperInvariant(), meant.ToUpperInvariant(), MostSlips);
}
