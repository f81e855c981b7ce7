using System.Text;

namespace ImrRules.Cases.Letters;

/// <summary>Makes prose of lines again.</summary>
internal static class LetterProse
{
    /// <summary>Joins by a space; a word or date that is broken behind a hyphen or a slash goes on without one, and keeps its sign: it may be the word's own.</summary>
    public static string Join(IEnumerable<string> lines)
    {
        var prose = new StringBuilder();
        foreach (var line in lines)
        {
            if (prose.Length > 0 && !IsBroken(prose, line))
                prose.Append(' ');
            prose.Append(line);
        }
        return prose.ToString();
    }

    /// <summary>The end of the sentence that goes on here: its full stop or the text's end. "T9-10." ends one, "5.5" does not.</summary>
    public static int SentenceEnd(string prose, int from)
    {
        for (var at = prose.IndexOf('.', from); at >= 0; at = prose.IndexOf('.', at + 1))
        {
            var next = at + 1 < prose.Length ? prose[at + 1] : ' ';
            if (char.IsWhiteSpace(next) || next is '"' or '\u201D' || char.IsUpper(next) && at > 0 && char.IsLower(prose[at - 1]))
                return at;
        }
        return prose.Length;
    }

    /// <summary>True where a line ends with a full stop or the like, in quotation marks or brackets or not.</summary>
    public static bool EndsSentence(string line)
    {
        var bare = line.TrimEnd('"', '\u201D', '\'', '\u2019', ')', ']', ' ');
        return bare.Length > 0 && bare[^1] is '.' or '!' or '?';
    }

    private static bool IsBroken(StringBuilder prose, string next) =>
        prose.Length > 1 && (prose[^1] is '-' or '/') && char.IsLetterOrDigit(prose[^2]) && next.Length > 0 && char.IsLetterOrDigit(next[0]);
}
