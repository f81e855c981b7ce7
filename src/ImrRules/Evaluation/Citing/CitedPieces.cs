using ImrRules.Cases.Letters;
using ImrRules.Guidelines;

namespace ImrRules.Evaluation.Citing;

/// <summary>Splits a sentence at the names of guidelines in it. Names of one guideline that stand together are one; a name that comes again behind a heading begins anew.</summary>
internal static class CitedPieces
{
    private static readonly HashSet<string> Linking = [.. CitationWords.Linking.SelectMany(ComparedWord.KeysOf)];

    public static IEnumerable<CitedPiece> In(CitedSentence sentence, SourceNames names)
    {
        var words = ComparedWord.In(sentence.Words);
        var groups = Groups([.. names.In(words).Where(name => MayBeNamed(name, words, sentence))], words);
        if (groups.Count == 0)
            yield return Piece(sentence.Words, [], [sentence.Words], sentence);
        for (var at = 0; at < groups.Count; at++)
        {
            var start = at == 0 ? 0 : words[groups[at].First].Start;
            var end = at + 1 < groups.Count ? words[groups[at + 1].First].Start : sentence.Words.Length;
            var (before, behind) = (sentence.Words[start..words[groups[at].First].Start], sentence.Words[words[groups[at].Last].End..end]);
            yield return Piece(CitedWords.WithoutConjunction(sentence.Words[start..end]), groups[at].Sources, [before, behind], sentence);
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

    private static CitedPiece Piece(string words, IReadOnlyList<GuidelineSource> named, IReadOnlyList<string> around, CitedSentence sentence)
    {
        var texts = around.Select(CitedPages.In).ToArray();
        var pages = string.Join(", ", texts.Select(text => text.Pages).OfType<string>());
        var heading = string.Join(", ", texts.Select(text => CitedWords.HeadingIn(text.Left)).Where(text => text.Length > 0));
        return new CitedPiece(words, named, heading, pages.Length > 0 ? pages : null, StatedEdition.In(words), sentence.OfSchedule);
    }
}
