namespace ImrRules.Cases.Letters;

/// <summary>The decision behind the last colon of a request's heading; requests hold colons of their own.</summary>
internal static class LetterDecision
{
    // "Partially Overturned" and the like: longer words behind a colon are the request's
    private const int LongestUnread = 24;

    /// <summary>True where a heading ends on this line.</summary>
    public static bool Ends(IReadOnlyList<LetterLine> lines, int at)
    {
        if (at < 0 || at >= lines.Count || WordAtEnd(lines[at].Text) is not { } word)
            return false;
        var before = Bare(lines[at].Text)[..^word.Length].TrimEnd();
        return before.EndsWith(':') || before.Length == 0 && (at == 0 || lines[at - 1].Text.EndsWith(':'));
    }

    /// <summary>The request and the decision; the decision is null where the word is no known one, or where none stands there.</summary>
    public static (string Request, string? Decision) Read(string heading)
    {
        var colon = heading.LastIndexOf(':');
        if (colon < 0)
            return (heading, null);
        var behind = Bare(heading[(colon + 1)..]);
        if (WordAtEnd(behind) is { } word && word.Length == behind.Length)
            return (heading[..colon].TrimEnd(), word);
        return behind.Length <= LongestUnread && behind.All(c => char.IsLetter(c) || c == ' ') ? (heading[..colon].TrimEnd(), null) : (heading, null);
    }

    private static string Bare(string words) => words.TrimEnd(' ', '.').TrimStart();

    private static string? WordAtEnd(string words)
    {
        var bare = Bare(words);
        foreach (var decision in (string[])[LetterWords.Upheld, LetterWords.Overturned])
        {
            if (bare.EndsWith(decision, StringComparison.OrdinalIgnoreCase) && (bare.Length == decision.Length || !char.IsLetter(bare[^(decision.Length + 1)])))
                return decision;
        }
        return null;
    }
}
