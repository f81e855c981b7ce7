using ImrRules.Diagnostics;
using ImrRules.Guidelines;

namespace ImrRules.Authoring.Linting;

/// <summary>Whether names of two drugs that are one letter apart are marked as easily confused.</summary>
internal static class NearDrugRule
{
    /// <summary>Shorter names are abbreviations, near too many others.</summary>
    private const int ShortestName = 4;

    public static void Check(IReadOnlyList<VocabularyWording> wordings, GuidelineLibrary library, DiagnosticBag found)
    {
        var names = wordings.Where(wording => wording.IsDrug && wording.Folded.Length >= ShortestName).DistinctBy(wording => (wording.Term, wording.Folded)).ToArray();
        for (var second = 1; second < names.Length; second++)
        {
            for (var first = 0; first < second; first++)
            {
                var (a, b) = (names[first], names[second]);
                if (a.Term != b.Term && a.Folded != b.Folded && Math.Abs(a.Folded.Length - b.Folded.Length) <= 1 && Spelling.Distance(a.Folded, b.Folded, bound: 1) == 1
                    && !AreOneDrug(library, a, b) && !IsMarked(library, a, b) && !IsMarked(library, b, a))
                    found.Warning("drug-too-near", b.Place, $"\"{b.Words}\" of \"{b.Term}\" is one letter away from \"{a.Words}\" of \"{a.Term}\"",
                        $"Name \"{a.Words}\" under \"confused with\".");
            }
        }
    }

    /// <summary>Products of the same ingredients: a slip between them changes no drug.</summary>
    private static bool AreOneDrug(GuidelineLibrary library, VocabularyWording a, VocabularyWording b) =>
        Ingredients(library, a).Order(StringComparer.OrdinalIgnoreCase).SequenceEqual(Ingredients(library, b).Order(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);

    private static IReadOnlyList<string> Ingredients(GuidelineLibrary library, VocabularyWording drug) => library.Vocabulary.FindTreatment(drug.Term)?.Drug?.Ingredients ?? [];

    private static bool IsMarked(GuidelineLibrary library, VocabularyWording drug, VocabularyWording other) =>
        library.Vocabulary.FindTreatment(drug.Term)?.Drug?.ConfusedWith.Any(name =>
            name.Equals(other.Words, StringComparison.OrdinalIgnoreCase) || name.Equals(other.Term, StringComparison.OrdinalIgnoreCase)) == true;
}
