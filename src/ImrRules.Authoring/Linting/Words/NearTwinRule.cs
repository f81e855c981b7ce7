using System.Text.RegularExpressions;
using ImrRules.Diagnostics;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Linting.Words;

/// <summary>
/// Whether two facts are nearly one: their names, or their questions, are made of the same words. One is then answered and the other asked for.
/// An author who means both says so with <c>near</c>.
/// </summary>
internal static partial class NearTwinRule
{
    /// <summary>Of all words of two questions so many stand in both. Measured on the questions of the guidelines held: no two facts that ask different things share as many.</summary>
    private const double Shared = 0.75;

    private static readonly HashSet<string> Small =
        ["a", "an", "and", "are", "as", "at", "be", "been", "by", "did", "do", "does", "for", "from", "had", "has", "have", "in", "is", "it", "its", "of", "on", "or", "the", "there", "this", "to", "was", "were", "with"];

    public static void Check(LintedPack pack, DiagnosticBag found)
    {
        var facts = pack.Vocabulary.Facts.Select(fact => (Fact: fact, Name: WordsOf(fact.Name), Ask: WordsOf(fact.Ask))).ToArray();
        for (var second = 1; second < facts.Length; second++)
        {
            for (var first = 0; first < second; first++)
            {
                var (one, other) = (facts[first], facts[second]);
                if (one.Fact.Name != other.Fact.Name && one.Fact.Type == other.Fact.Type && one.Fact.WorkedOut is null == other.Fact.WorkedOut is null && !AreMarked(one.Fact, other.Fact) && (one.Name.SetEquals(other.Name) || IsMostlyShared(one.Ask, other.Ask)))
                    found.Warning("same-meaning", other.Fact.Place, $"\"{other.Fact.Name}\" asks nearly the same as \"{one.Fact.Name}\" ({one.Fact.Place.Source.File}, line {one.Fact.Place.Line})",
                        $"Use the other one and put this wording under its \"also\"; where they differ, say so with \"near: [{one.Fact.Name}]\".");
            }
        }
    }

    private static bool AreMarked(Fact one, Fact other) => one.Near.Contains(other.Name) || other.Near.Contains(one.Name);

    private static bool IsMostlyShared(HashSet<string> one, HashSet<string> other)
    {
        var shared = one.Count(other.Contains);
        return shared > 0 && shared >= Shared * (one.Count + other.Count - shared);
    }

    /// <summary>The words that carry meaning; one and several are one word.</summary>
    private static HashSet<string> WordsOf(string text) =>
        [.. Word().Matches(text.ToLowerInvariant()).Select(match => match.Value).Where(word => !Small.Contains(word)).Select(TimeUnits.Singular)];

    [GeneratedRegex("[a-z0-9]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
