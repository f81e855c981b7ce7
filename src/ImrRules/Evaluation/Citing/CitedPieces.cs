using ImrRules.Cases.Letters;
using ImrRules.Guidelines;

namespace ImrRules.Evaluation.Citing;

/// <summary>Splits a sentence at the names of guidelines in it. Names of one guideline that stand together are one; a name that comes again behind a heading begins anew.</summary>
internal static class CitedPieces
{
    private static readonly HashSet<string> Linking = [.. CitationWords.Linking.SelectMany(ComparedWord.KeysOf)];
    private static readonly HashSet<string> BeforeHeading = [.. CitationWords.BeforeHeading.SelectMany(ComparedWord.KeysOf)];

    private static readonly char[] Signs = [' ', ',', ';', ':', '.', '-', '\u2013', '/', '('];

    public static IEnumerable<CitedPiece> In(CitedSentence sentence, SourceNames names)
    {
        var words = ComparedWord.In(sentence.Words);
        var groups = Groups([.. names.In(words).Where(name => MayBeNamed(name, words, sentence))], words);
        if (groups.Count == 0)
        {
            yield return Piece(sentence.Words, [], sentence.Words, sentence);
            yield break;
        }
        for (var at = 0; at < groups.Count; at++)
        {
            var start = at == 0 ? 0 : words[groups[at].First].Start;
            var end = at + 1 < groups.Count ? words[groups[at + 1].First].Start : sentence.Words.Length;
            var before = sentence.Words[start..words[groups[at].First].Start];
            var behind = sentence.Words[words[groups[at].Last].End..end];
            yield return Piece(WithoutConjunction(sentence.Words[start..end]), groups[at].Sources, WithoutLead(before) is { Length: > 0 } lead ? $"{lead}, {behind.TrimStart(Signs)}" : behind, sentence);
        }
    }

    /// <summary>Behind "not part of the schedule" a heading may bear the name of one of its chapters: only a name with a number in it is taken.</summary>
    private static bool MayBeNamed(NamedSources name, List<ComparedWord> words, CitedSentence sentence) => sentence.OfSchedule is not false
        || name.Sources.Any(source => source.Standing > Standing.Schedule) || words.GetRange(name.First, name.Last - name.First + 1).Exists(word => char.IsAsciiDigit(word.Key[0]));

    private static List<NamedSources> Groups(IReadOnlyList<NamedSources> names, List<ComparedWord> words)
    {
        var groups = new List<NamedSources>();
        foreach (var name in names)
        {
            if (groups.Count > 0 && groups[^1] is var last && IsLinked(words, last.Last + 1, name.First) && last.Sources.Intersect(name.Sources).ToArray() is { Length: > 0 } common)
                groups[^1] = new NamedSources(last.First, name.Last, common);
            else
                groups.Add(name);
        }
        return groups;
    }

    private static bool IsLinked(List<ComparedWord> words, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (!Linking.Contains(words[at].Key) && !char.IsAsciiDigit(words[at].Key[0]))
                return false;
        }
        return true;
    }

    private static CitedPiece Piece(string words, IReadOnlyList<GuidelineSource> named, string heading, CitedSentence sentence)
    {
        var (pages, left) = CitedPages.In(heading);
        return new CitedPiece(words, named, WithoutConjunction(WithoutLead(left)), pages, StatedEdition.In(words), sentence.OfSchedule);
    }

    /// <summary>A heading without the edition, the year and the number of the chapter before it.</summary>
    private static string WithoutLead(string heading)
    {
        var words = ComparedWord.In(heading);
        var first = 0;
        while (first < words.Count && (BeforeHeading.Contains(words[first].Key) || IsYearOrOrdinal(words[first].Key) || IsChapterNumber(words, first)))
            first += IsChapterNumber(words, first) ? 2 : 1;
        if (first == words.Count)
            return "";
        // a bracket that opens right before the first word belongs to it
        var start = words[first].Start;
        return heading[(start > 0 && heading[start - 1] == '(' && heading.IndexOf(')', start) > 0 ? start - 1 : start)..].TrimEnd(Signs);
    }

    private static bool IsYearOrOrdinal(string key) => char.IsAsciiDigit(key[0])
        && (key.Length == 4 && key.All(char.IsAsciiDigit) && key[0] is '1' or '2' || key.Length > 2 && key[^2..] is "st" or "nd" or "rd" or "th");

    private static bool IsChapterNumber(List<ComparedWord> words, int at) =>
        words[at].Key is "chapter" or "chap" or "ch" && at + 1 < words.Count && words[at + 1].Key.All(char.IsAsciiDigit);

    /// <summary>Without the words that lead on to the next guideline.</summary>
    private static string WithoutConjunction(string text)
    {
        text = text.Trim(Signs);
        foreach (var ending in CitationWords.LeadsOn)
        {
            if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return WithoutConjunction(text[..^ending.Length]);
        }
        return text;
    }
}
