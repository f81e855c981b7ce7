using ImrRules.Diagnostics;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Linting.Wording;

/// <summary>Whether the author's own sentences, which letters print, can be read in one go. A quote is not the author's to mend.</summary>
internal static class HardToReadRule
{
    /// <summary>The Oxford Guide to Plain English asks for 15 to 20 words on average, and says that sentences of more than 40 weary and deter the reader.</summary>
    private const int Most = 40;

    private const int WordsShown = 6;

    public static void Check(LintedPack pack, DiagnosticBag found)
    {
        foreach (var recommendation in pack.Recommendations)
        {
            foreach (var (text, place) in Written(recommendation))
            {
                foreach (var sentence in Sentences.Of(text).Where(sentence => Sentences.Words(sentence) > Most))
                    found.Warning("hard-to-read", place, $"the sentence \"{Beginning(sentence)} ...\" has {Sentences.Words(sentence)} words", $"Say it in two or more sentences: beyond {Most} words a reader loses the thread.");
            }
        }
    }

    private static IEnumerable<(string Text, Place Place)> Written(Recommendation recommendation)
    {
        if (recommendation.Summary is { } summary)
            yield return (summary, recommendation.Places["summary"]);
        if (recommendation.IfRefused is { } refused)
            yield return (refused, recommendation.Places["if refused"]);
        foreach (var criterion in recommendation.Criteria.Concat(recommendation.Should).SelectMany(criterion => criterion.WithMembers))
        {
            if (criterion.Sentence is { } sentence)
                yield return (sentence, criterion.Place);
        }
    }

    private static string Beginning(string sentence) => string.Join(' ', sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(WordsShown));
}
