using System.Text.RegularExpressions;
using ImrRules.Diagnostics;

namespace ImrRules.Cases.Letters;

/// <summary>Makes lines of a letter's text: no blank ones, no page breaks, every heading at the beginning of a line and whole.</summary>
internal static class LetterLines
{
    // no page's line is as long; only text that lost its line breaks
    private const int ShortestRunTogether = 300;

    private static readonly char[] Spaces = [' ', '\t', '\u00A0', '\f', '\v', '\uFEFF'];

    // a form feed ends no line: it stands before the first word of a page, or anywhere
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r"];

    private static readonly Regex PageFurniture = new(LetterWords.PageFurniture, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);

    public static IReadOnlyList<LetterLine> Of(SourceText source, DiagnosticBag diagnostics)
    {
        var lines = new List<LetterLine>();
        var above = "";
        var number = 0;
        foreach (var raw in source.Text.Split(LineEnds, StringSplitOptions.None))
        {
            number++;
            var words = string.Join(' ', raw.Split(Spaces, StringSplitOptions.RemoveEmptyEntries));
            if (words.Length == 0 || PageFurniture.IsMatch(words))
                continue;
            if (words == above && words.Any(char.IsLetter))
                diagnostics.Note("letter-line", new Place(source, number, 1, 0), "this line repeats the one above it and is read once");
            else
                AddCut(lines, number, words);
            above = words;
        }
        return [.. Mended(lines).Select(line => Spelt(line, source, diagnostics))];
    }

    private static LetterLine Spelt(LetterLine line, SourceText source, DiagnosticBag diagnostics)
    {
        if (MisspeltHeading.Mended(line.Text) is not var (mended, meant))
            return line;
        diagnostics.Note("letter-line", new Place(source, line.Number, 1, 0), $"the letter's form is misspelt here; it is read as \"{meant}\"");
        return line with { Text = mended };
    }

    /// <summary>Cuts a line before each heading that stands inside it, and behind what a new line follows.</summary>
    private static void AddCut(List<LetterLine> lines, int number, string words)
    {
        var start = 0;
        for (var at = 1; at < words.Length; at++)
        {
            if (words[at - 1] != ' ' || !BeginsLine(words, start, at))
                continue;
            AddPiece(lines, number, words[start..at].TrimEnd());
            start = at;
        }
        AddPiece(lines, number, words[start..]);
    }

    private static bool BeginsLine(string words, int start, int at) =>
        LetterWords.Headings.Any(heading => words.AsSpan(at).StartsWith(heading, StringComparison.Ordinal))
        || LetterWords.EndsOfLines.Any(end => words.AsSpan(start, at - start - 1).EndsWith(end, StringComparison.Ordinal));

    /// <summary>Adds a line; where a rationale and the next request run together in it, the request becomes a line of its own.</summary>
    private static void AddPiece(List<LetterLine> lines, int number, string words)
    {
        lines.Add(new LetterLine(number, words));
        if (!LetterDecision.Ends(lines, lines.Count - 1) || EndOfRationale(lines[^1]) is not (>= 0 and var end))
            return;
        lines[^1] = new LetterLine(number, words[..(end + 1)]);
        lines.Add(new LetterLine(number, words[(end + 2)..]));
    }

    /// <summary>The full stop before the request; a request holds full stops of its own. -1 where no rationale stands before it.</summary>
    private static int EndOfRationale(LetterLine line)
    {
        var ends = line.Text.LastIndexOf($"{LetterWords.RationaleEnds} ", StringComparison.OrdinalIgnoreCase);
        if (ends >= 0)
            return ends + LetterWords.RationaleEnds.Length - 1;
        if (line.Text.Length < ShortestRunTogether && ItemLabel.RankOf(line) < 0)
            return -1;
        var split = line.Text.LastIndexOf(LetterWords.SplitRequestBegins, StringComparison.OrdinalIgnoreCase);
        var request = split >= 0 ? split : line.Text.LastIndexOf(':');
        return request < 0 ? -1 : line.Text.LastIndexOf(". ", request, StringComparison.Ordinal);
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
