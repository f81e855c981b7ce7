namespace ImrRules.Evaluation.Citing;

/// <summary>A word of a citation, as it is compared.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it has ended.</param>
/// <param name="Key">In small letters, a plural as its singular.</param>
internal readonly record struct ComparedWord(int Start, int End, string Key)
{
    private const string And = "and";

    private const int ShortestPlural = 4;

    /// <summary>The words of a text. Signs between them are not compared; "&amp;" is "and", and a number keeps the stops within it.</summary>
    public static List<ComparedWord> In(string text)
    {
        var words = new List<ComparedWord>();
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '&')
                words.Add(new ComparedWord(at, at + 1, And));
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }
            var end = at;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsWithin(text, end)))
                end++;
            words.Add(new ComparedWord(at, end, KeyOf(text[at..end])));
            at = end;
        }
        return words;
    }

    public static string[] KeysOf(string text) => [.. In(text).Select(word => word.Key)];

    /// <summary>A stop within a number, an apostrophe within a word.</summary>
    private static bool IsWithin(string text, int at) => at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])
        && (text[at] == '.' && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]) || text[at] is '\'' or '\u2019');

    private static string KeyOf(string word)
    {
        var key = word.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace("\u2019", "", StringComparison.Ordinal);
        return key.Length >= ShortestPlural && key[^1] == 's' && key[^2] != 's' ? key[..^1] : key;
    }
}
