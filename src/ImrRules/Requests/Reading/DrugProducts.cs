using ImrRules.Vocabulary;

namespace ImrRules.Requests.Reading;

/// <summary>Finds the product that a drug's form, release and strength speak of: "cyclobenzaprine 5%" is no tablet.</summary>
internal sealed class DrugProducts(ClinicalVocabulary vocabulary)
{
    private readonly Lazy<Dictionary<string, Treatment[]>> _byIngredients = new(() => vocabulary.Treatments
        .Where(treatment => treatment.Drug is not null)
        .GroupBy(treatment => KeyOf(treatment.Drug!))
        .ToDictionary(group => group.Key, group => group.ToArray()));

    public Treatment? Find(Treatment? head, string written, string? form, string? release, string? strength)
    {
        if (head?.Drug is not { } product)
            return head;
        if (release is not null && vocabulary.FindTreatment($"{written} {release}") is { Drug: not null } released)
            return released;
        var inPercent = strength is [.., '%'];
        if (IsMadeIn(product, form) && (!inPercent || IsInPercent(product)) || !_byIngredients.Value.TryGetValue(KeyOf(product), out var products))
            return head;
        return Array.Find(products, other => other.Drug!.Forms.Count > 0 && IsMadeIn(other.Drug, form)
            && (!inPercent || IsInPercent(other.Drug) || IsAnother(other.Drug, product))) ?? head;
    }

    public static bool IsMadeIn(DrugProduct product, string? form) =>
        form is null || product.Forms.Count == 0 || product.Forms.Any(made => made.Contains(form, StringComparison.OrdinalIgnoreCase));

    private static bool IsInPercent(DrugProduct product) => product.Strengths.Any(made => made.EndsWith('%'));

    /// <summary>A product without listed strengths that is made in no form of the other one.</summary>
    private static bool IsAnother(DrugProduct product, DrugProduct other) => product.Strengths.Count == 0 && !product.Forms.Intersect(other.Forms).Any();

    private static string KeyOf(DrugProduct product) => product.Ingredients.Count == 1 ? product.Ingredients[0] : string.Join('+', product.Ingredients.Order(StringComparer.Ordinal));
}
