using System.Collections.Frozen;
using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>Finds the product that a drug's form, release and strength speak of: "cyclobenzaprine 5%" is no tablet.</summary>
internal sealed class DrugProducts(ClinicalVocabulary vocabulary)
{
    private readonly FrozenDictionary<string, Treatment[]> _byIngredients = vocabulary.Treatments
        .Where(treatment => treatment.Drug is not null)
        .GroupBy(treatment => KeyOf(treatment.Drug!))
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    public Treatment? Find(Treatment? head, string written, string? form, string? release, string? strength)
    {
        if (head?.Drug is not { } product)
            return head;
        if (release is not null && vocabulary.FindTreatment($"{written} {release}") is { Drug: not null } released)
            return released;
        var isTopical = strength is [.., '%'];
        if (Fits(product, form, isTopical) || !_byIngredients.TryGetValue(KeyOf(product), out var products))
            return head;
        return Array.Find(products, other => Fits(other.Drug!, form, isTopical) && other.Drug!.Forms.Count > 0) ?? head;
    }

    private static bool Fits(DrugProduct product, string? form, bool isTopical) =>
        (form is null || product.Forms.Count == 0 || product.Forms.Any(made => made.Contains(form, StringComparison.OrdinalIgnoreCase)))
        && (!isTopical || product.Strengths.Count == 0 && form is not null || product.Strengths.Any(made => made.EndsWith('%')));

    private static string KeyOf(DrugProduct product) => product.Ingredients.Count == 1 ? product.Ingredients[0] : string.Join('+', product.Ingredients.Order(StringComparer.Ordinal));
}
