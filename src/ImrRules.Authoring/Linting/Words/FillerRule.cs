using System.Globalization;
using ImrRules.Diagnostics;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Linting.Words;

/// <summary>Whether fillers say nothing: a number, a negation or a side always says something, and a word that is another term says that.</summary>
internal static class FillerRule
{
    private static readonly string[] Negations = ["no", "not", "non", "none", "never", "without", "w/o", "wo", "except", "neither", "nor"];

    public static void Check(LintedPack pack, DiagnosticBag found)
    {
        var wordings = pack.Wordings;
        var others = wordings.Where(Claims).GroupBy(wording => wording.Folded).ToDictionary(group => group.Key, group => group.First());
        var sides = wordings.Where(wording => wording.PhraseKind == PhraseKinds.Side).Select(wording => wording.Folded).ToHashSet();
        foreach (var filler in wordings.Where(wording => wording.IsFiller))
        {
            if (What(filler, sides) is { } what)
                found.Warning("filler-claims", filler.Place, $"the filler \"{filler.Words}\" holds {what}, which says something", "Give the phrase another kind.");
            else if (others.TryGetValue(filler.Folded, out var other))
                found.Warning("filler-claims", filler.Place, $"the filler \"{filler.Words}\" is a wording of \"{other.Term}\"", $"It stands in {other.Place.Source.File}, line {other.Place.Line}. Take one of them away.");
        }
    }

    private static bool Claims(VocabularyWording wording) => !wording.HasNeeds && wording.PhraseKind is null or PhraseKinds.Side or PhraseKinds.Contrast or PhraseKinds.Acquisition;

    private static string? What(VocabularyWording filler, HashSet<string> sides)
    {
        foreach (var word in filler.Folded.Split(' '))
        {
            if (decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) || NumberWords.Of(word) is not null)
                return "a number";
            if (Negations.Contains(word, StringComparer.OrdinalIgnoreCase))
                return "a negation";
            if (sides.Contains(word))
                return "a side";
        }
        return null;
    }
}
