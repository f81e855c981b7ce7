using ImrRules.Diagnostics;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Linting.Words;

/// <summary>Whether a wording means one term. Two are allowed where all but one ask for certain words beside it, or where a phrase says that the words are in doubt.</summary>
internal static class SynonymClashRule
{
    public static void Check(LintedPack pack, DiagnosticBag found)
    {
        foreach (var same in pack.Wordings.Where(Counts).GroupBy(wording => (Group(wording), wording.Folded)))
        {
            // of two the one in the shorter file is told: words are added in files of their own more often than beside all the others
            var ordered = same.OrderByDescending(wording => wording.Place.Source.Text.Length).ToArray();
            var first = ordered[0];
            foreach (var again in ordered.Skip(1).Where(wording => wording.Term != first.Term && !wording.HasNeeds && !first.HasNeeds).DistinctBy(wording => wording.Term))
            {
                found.Warning("synonym-clash", again.Place, $"\"{again.Words}\" is a wording of \"{again.Term}\" and of \"{first.Term}\"",
                    $"The other stands in {first.Place.Source.File}, line {first.Place.Line}. Take one of them away, or say with \"needs\" beside which words it is meant.");
            }
        }
    }

    private static bool Counts(VocabularyWording wording) => wording.PhraseKind != PhraseKinds.InDoubt;

    /// <summary>Drugs are treatments; the words of other sections go before each other in a known order.</summary>
    private static string Group(VocabularyWording wording) => wording.IsDrug ? VocabularyWordings.Treatments : wording.Section;
}
