using System.Text.RegularExpressions;
using ImrRules.Cases.Letters;

namespace ImrRules.Evaluation.Citing;

/// <summary>A sentence of a citation, by the fixed words of reviews: what it says of the schedule, and the guidelines that it names.</summary>
/// <param name="Words">The sentence without the words that begin it.</param>
/// <param name="CitesNothing">True where it says that no guideline is cited.</param>
/// <param name="OfSchedule">True where it says that what it names is part of the schedule, false where it says that it is not; null where it does not say.</param>
internal sealed record CitedSentence(string Words, bool CitesNothing, bool? OfSchedule)
{
    private static readonly Regex Begins = new(CitationWords.SentenceBegins, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>A name broken at the end of a line.</summary>
    private static readonly Regex Broken = new(@"(?<hyphen>\w-) (?<rest>\w)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>The sentences of a cell, in its order. What only says that something follows is left out.</summary>
    public static IEnumerable<CitedSentence> In(string cell)
    {
        var text = Broken.Replace(string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), "${hyphen}${rest}");
        var starts = Begins.Matches(text);
        if (CitationWords.Nothing.Contains(Trimmed(text), StringComparer.OrdinalIgnoreCase))
            yield return new CitedSentence(Trimmed(text), CitesNothing: true, OfSchedule: null);
        else if (starts.Count == 0 || starts[0].Index > 0)
            yield return Of(text[..(starts.Count == 0 ? text.Length : starts[0].Index)]);
        for (var at = 0; at < starts.Count; at++)
        {
            var end = at + 1 < starts.Count ? starts[at + 1].Index : text.Length;
            var lead = starts[at].Value;
            var sentence = Of(text[(starts[at].Index + starts[at].Length)..end]);
            if (Holds(lead, CitationWords.CitesNothing) || Holds(sentence.Words, CitationWords.CitesNothing))
                yield return sentence with { Words = Trimmed(text[starts[at].Index..end]), CitesNothing = true };
            else if (sentence.Words.Length > 0 && !Holds(sentence.Words, CitationWords.SomethingFollows))
                yield return sentence;
        }
    }

    private static CitedSentence Of(string text)
    {
        var words = Trimmed(text);
        return new CitedSentence(words, CitesNothing: false, Holds(words, CitationWords.NotOfSchedule) ? false : Holds(words, CitationWords.OfSchedule) ? true : null);
    }

    private static bool Holds(string text, params IReadOnlyList<string> phrases) => phrases.Any(phrase => text.Contains(phrase, StringComparison.OrdinalIgnoreCase));

    private static string Trimmed(string text) => text.Trim(' ', ',', ';', '.');
}
