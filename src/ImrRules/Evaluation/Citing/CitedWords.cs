using ImrRules.Cases.Letters;

namespace ImrRules.Evaluation.Citing;

/// <summary>Takes away what stands around the words that name a heading or a guideline.</summary>
internal static class CitedWords
{
    private const int DigitsOfAYear = 4;

    private static readonly HashSet<string> BeforeHeading = [.. CitationWords.BeforeHeading.SelectMany(ComparedWord.KeysOf)];

    private static readonly char[] Signs = [' ', ',', ';', ':', '.', '-', '\u2013', '/', '(', '|', '\u00A7'];

    /// <summary>Without the edition, the year and the number of the chapter before a heading, and without what leads on behind it.</summary>
    public static string HeadingIn(string text)
    {
        text = WithoutConjunction(WithoutLeadIn(text));
        var words = ComparedWord.In(text);
        var first = 0;
        while (first < words.Count && (BeforeHeading.Contains(words[first].Key) || IsNumberOfEdition(words[first].Key) || IsChapterNumber(words, first)))
            first += IsChapterNumber(words, first) ? 2 : 1;
        if (first >= words.Count)
            return "";
        // a bracket that opens right before the first word belongs to it
        var start = words[first].Start;
        text = text[(start > 0 && text[start - 1] == '(' && text.IndexOf(')', start) > 0 ? start - 1 : start)..].TrimEnd(Signs);
        return text.Contains('(', StringComparison.Ordinal) ? text : text.TrimEnd(')').TrimEnd(Signs);
    }

    /// <summary>Without the words that lead on to the next guideline.</summary>
    public static string WithoutConjunction(string text)
    {
        text = text.Trim(Signs);
        foreach (var ending in CitationWords.LeadsOn)
        {
            if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && (text.Length == ending.Length || !char.IsLetterOrDigit(text[^(ending.Length + 1)])))
                return WithoutConjunction(text[..^ending.Length]);
        }
        return text;
    }

    private static string WithoutLeadIn(string text)
    {
        text = text.TrimStart([.. Signs, ')']);
        foreach (var beginning in CitationWords.LeadsIn)
        {
            if (text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase) && (text.Length == beginning.Length || !char.IsLetterOrDigit(text[beginning.Length])))
                return WithoutLeadIn(text[beginning.Length..]);
        }
        return text;
    }

    /// <summary>A year, an ordinal, or the number of a regulation.</summary>
    private static bool IsNumberOfEdition(string key) => char.IsAsciiDigit(key[0])
        && (key.Length == 1 || key.Length == DigitsOfAYear && key.All(char.IsAsciiDigit) && key[0] is '1' or '2' || key.StartsWith(CitationWords.Regulations, StringComparison.Ordinal)
            || key.Length > 2 && key[^2..] is "st" or "nd" or "rd" or "th");

    private static bool IsChapterNumber(List<ComparedWord> words, int at) =>
        words[at].Key is "chapter" or "chap" or "ch" && at + 1 < words.Count && words[at + 1].Key.All(char.IsAsciiDigit);
}
