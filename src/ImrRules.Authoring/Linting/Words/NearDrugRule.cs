using ImrRules.Diagnostics;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Linting.Words;

/// <summary>Whether names of two drugs that are one letter apart are marked as easily confused.</summary>
internal static class NearDrugRule
{
    /// <summary>Shorter names are abbreviations, near too many others.</summary>
    private const int ShortestName = 4;

    public static void Check(LintedPack pack, DiagnosticBag found)
    {
        var names = pack.Wordings.Where(wording => wording.IsDrug && wording.Folded.Length >= ShortestName).DistinctBy(wording => (wording.Term, wording.Folded)).ToArray();
        foreach (var (first, second) in Near(names))
        {
            var (a, b) = (names[first], names[second]);
            if (a.Term != b.Term && a.Folded != b.Folded && Spelling.Distance(a.Folded, b.Folded, bound: 1) == 1
                && !AreOneDrug(pack.Vocabulary, a, b) && !IsMarked(pack.Vocabulary, a, b) && !IsMarked(pack.Vocabulary, b, a))
                found.Warning("drug-too-near", b.Place, $"\"{b.Words}\" of \"{b.Term}\" is one letter away from \"{a.Words}\" of \"{a.Term}\"",
                    $"Name \"{a.Words}\" under \"confused with\".");
        }
    }

    /// <summary>The pairs that can be one letter apart: with a letter left out of one of them or of both, they are the same.</summary>
    private static IEnumerable<(int First, int Second)> Near(VocabularyWording[] names)
    {
        var byShortened = new Dictionary<string, List<int>>();
        for (var at = 0; at < names.Length; at++)
        {
            foreach (var shortened in Shortened(names[at].Folded))
            {
                if (!byShortened.TryGetValue(shortened, out var same))
                    byShortened[shortened] = same = [];
                same.Add(at);
            }
        }
        return byShortened.Values.SelectMany(same => same.SelectMany(second => same.Where(first => first < second).Select(first => (first, second)))).Distinct().OrderBy(pair => pair.second).ThenBy(pair => pair.first);
    }

    private static IEnumerable<string> Shortened(string name) => Enumerable.Range(0, name.Length).Select(at => name.Remove(at, 1)).Append(name).Distinct();

    /// <summary>Products of the same ingredients: a slip between them changes no drug.</summary>
    private static bool AreOneDrug(ClinicalVocabulary vocabulary, VocabularyWording a, VocabularyWording b) =>
        Ingredients(vocabulary, a).Order(StringComparer.OrdinalIgnoreCase).SequenceEqual(Ingredients(vocabulary, b).Order(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);

    private static IReadOnlyList<string> Ingredients(ClinicalVocabulary vocabulary, VocabularyWording drug) => vocabulary.FindTreatment(drug.Term)?.Drug?.Ingredients ?? [];

    private static bool IsMarked(ClinicalVocabulary vocabulary, VocabularyWording drug, VocabularyWording other) =>
        vocabulary.FindTreatment(drug.Term)?.Drug?.ConfusedWith.Any(name =>
            name.Equals(other.Words, StringComparison.OrdinalIgnoreCase) || name.Equals(other.Term, StringComparison.OrdinalIgnoreCase)) == true;
}
