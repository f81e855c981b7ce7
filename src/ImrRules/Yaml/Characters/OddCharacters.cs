using System.Buffers;

namespace ImrRules.Yaml.Characters;

/// <summary>Tells odd characters from others, and what is read in their place.</summary>
internal static class OddCharacters
{
    private const string Spaces = "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000";
    private const string Invisibles = "\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF";
    private const string Bullets = "\u2022\u00B7\u2023\u25AA\u25CF\u25E6\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int FullWidthDistance = FirstFullWidth - '!';

    private static readonly SearchValues<char> All =
        SearchValues.Create($"\t{Spaces}{Invisibles}{Bullets}{string.Concat(Enumerable.Range(FirstFullWidth, LastFullWidth - FirstFullWidth + 1).Select(code => (char)code))}");

    public static bool StandIn(ReadOnlySpan<char> text) => text.ContainsAny(All);

    /// <summary>The odd characters of a line, in its order.</summary>
    /// <param name="line">The author's line.</param>
    /// <param name="isText">True for a line of a longer text, where a dash may begin a line.</param>
    /// <param name="tabWidth">How many columns a tab reaches at most where it indents.</param>
    public static IReadOnlyList<CharacterChange> In(string line, bool isText, int tabWidth)
    {
        var changes = new List<CharacterChange>();
        var indent = line.Length - line.TrimStart().Length;
        var read = 0;
        for (var at = 0; at < line.Length; at++)
        {
            var kind = Kind(line, at, isBullet: at == indent && !isText);
            var by = kind switch
            {
                OddCharacter.None => null,
                OddCharacter.Tab => at < indent ? new string(' ', tabWidth - read % tabWidth) : " ",
                OddCharacter.Space => " ",
                OddCharacter.Invisible => "",
                OddCharacter.Bullet => "-",
                _ => ((char)(line[at] - FullWidthDistance)).ToString(),
            };
            if (by is not null)
                changes.Add(new CharacterChange(kind, at + 1, 1, by));
            read += by?.Length ?? 1;
        }
        return changes;
    }

    private static OddCharacter Kind(string line, int at, bool isBullet) => line[at] switch
    {
        '\t' => OddCharacter.Tab,
        >= FirstFullWidth and <= LastFullWidth => OddCharacter.FullWidth,
        var character when Spaces.Contains(character, StringComparison.Ordinal) => OddCharacter.Space,
        var character when Invisibles.Contains(character, StringComparison.Ordinal) => OddCharacter.Invisible,
        var character when isBullet && Bullets.Contains(character, StringComparison.Ordinal) && at + 1 < line.Length && char.IsWhiteSpace(line[at + 1]) => OddCharacter.Bullet,
        _ => OddCharacter.None,
    };
}
