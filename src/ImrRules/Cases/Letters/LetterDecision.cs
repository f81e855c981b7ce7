namespace ImrRules.Cases.Letters;

/// <summary>The decision behind the last colon of a request's heading; requests hold colons of their own.</summary>
/// <param name="Word">The decision.</param>
/// <param name="Written">The word as it stands there, with its slips.</param>
internal readonly record struct LetterDecision(string Word, string Written)
{
    // "Partially Overturned" and the like: longer words behind a colon are the request's
    private const int LongestUnread = 24;

    private static readonly string[] Words = [LetterWords.Upheld, LetterWords.Overturned];

    public bool IsMisspelt => !Written.Equals(Word, StringComparison.OrdinalIgnoreCase);

    /// <summary>True where a heading ends on this line.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="at">The place of the line.</param>
    /// <param name="misspelt">Whether the decision may be misspelt.</param>
    public static bool Ends(IReadOnlyList<LetterLine> lines, int at, bool misspelt = true)
    {
        if (at < 0 || at >= lines.Count || AtEnd(lines[at].Text) is not { } decision || decision.IsMisspelt && !misspelt)
            return false;
        var before = Bare(lines[at].Text)[..^decision.Written.Length].TrimEnd();
        return before.EndsWith(':') || before.Length == 0 && !decision.IsMisspelt && (at == 0 || lines[at - 1].Text.EndsWith(':'));
    }

    /// <summary>The request and the decision, which may be written twice; the decision is null where the word is no known one, or where none stands there.</summary>
    public static (string Request, LetterDecision? Decision) Read(string heading)
    {
        var colon = heading.LastIndexOf(':');
        var behind = Bare(heading[(colon + 1)..]);
        if (AtEnd(behind) is { } decision && behind.Split(' ').All(word => AtEnd(word)?.Word == decision.Word))
            return (heading[..Math.Max(0, colon)].TrimEnd(), decision);
        return colon >= 0 && behind.Length <= LongestUnread && behind.All(c => char.IsLetter(c) || c == ' ') ? (heading[..colon].TrimEnd(), null) : (heading, null);
    }

    private static string Bare(string words) => words.TrimEnd(' ', '.').TrimStart();

    private static LetterDecision? AtEnd(string words)
    {
        var bare = Bare(words);
        var written = bare[(bare.LastIndexOfAny([' ', ':']) + 1)..];
        foreach (var decision in Words)
        {
            if (MisspeltHeading.Slips(written, decision) <= MisspeltHeading.MostSlips)
                return new LetterDecision(decision, written);
        }
        return null;
    }
}
