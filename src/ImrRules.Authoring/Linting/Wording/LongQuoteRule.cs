using ImrRules.Diagnostics;

namespace ImrRules.Authoring.Linting.Wording;

/// <summary>Whether a quote is short enough to be fair use of a text that others own.</summary>
internal static class LongQuoteRule
{
    /// <summary>Fair use knows no number. From a hundred words on style manuals take a quote for an extract that stands by itself, no longer for a sentence that proves something.</summary>
    private const int Most = 100;

    public static void Check(LintedPack pack, DiagnosticBag found)
    {
        foreach (var recommendation in pack.Recommendations)
        {
            if (recommendation.Quote is { } quote && quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is { Length: > Most } words)
                found.Warning("long-quote", recommendation.Places["quote"], $"the quote has {words.Length} words: more than {Most} are an extract, which its owner may have to allow", "Quote the sentence that decides, and put the rest in the summary in your own words.");
        }
    }
}
