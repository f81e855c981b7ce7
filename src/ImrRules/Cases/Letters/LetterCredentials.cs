namespace ImrRules.Cases.Letters;

/// <summary>Reads the expert reviewer's states of licensure and specialties.</summary>
internal static class LetterCredentials
{
    /// <summary>Null where the letter names neither.</summary>
    public static ReviewerCredentials? Read(IReadOnlyList<LetterLine> lines)
    {
        var states = ListBehind(LetterWords.Licensure, lines);
        var specialties = ListBehind(LetterWords.Specialty, lines);
        return states.Length + specialties.Length > 0 ? new ReviewerCredentials(states, specialties) : null;
    }

    private static string[] ListBehind(string label, IReadOnlyList<LetterLine> lines)
    {
        var found = lines.SkipWhile(line => !line.Begins(label)).ToArray();
        if (found.Length == 0)
            return [];
        var more = found.Skip(1).TakeWhile(line => !LetterWords.Headings.Any(line.Begins)).Select(line => line.Text);
        var list = LetterProse.Join([found[0].Text[label.Length..], .. more]);
        return list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }
}
