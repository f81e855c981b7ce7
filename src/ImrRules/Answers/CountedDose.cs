using ImrRules.Vocabulary;

namespace ImrRules.Answers;

/// <summary>How one drug counts towards a sum: its dose in a day with the factor that multiplies it, or why it does not count, or why that is open.</summary>
/// <param name="Drug">The drug.</param>
internal sealed record CountedDose(TakenDrug Drug)
{
    /// <summary>More than anybody takes of anything, in any unit; past it a number is no dose.</summary>
    private const decimal Most = 1_000_000;

    /// <summary>The factor; null where there is none, or where it is open which.</summary>
    public DoseFactor? Factor { get; init; }

    /// <summary>The edition of the factor.</summary>
    public DoseFactorEdition? Edition { get; init; }

    /// <summary>The dose of the ingredient in a day, before it is multiplied; null where it is not counted or open.</summary>
    public decimal? ADay { get; init; }

    /// <summary>Why it is open; null where it counts, or is known not to.</summary>
    public string? Open { get; init; }

    public static CountedDose Of(TakenDrug drug, DoseFactorsInForce factors, string kind, ClinicalVocabulary vocabulary)
    {
        if (drug.Known is null)
            return new CountedDose(drug) { Open = $"\"{drug.Name}\" is not in the vocabulary" };
        if (drug.Known.Drug is not { } product)
            return new CountedDose(drug) { Open = $"{drug.Name} does not say which drug it is" };
        var found = product.Ingredients.Select(ingredient => (Ingredient: ingredient, Factors: factors.Of(ingredient, product, drug.Form)))
            .Where(found => found.Factors.Count > 0 || product.Ingredients.Count == 1 || vocabulary.FindTreatment(found.Ingredient)?.WithWiderKinds.Contains(kind) == true).ToArray();
        return found switch
        {
            [(var ingredient, [var (factor, edition)])] => Of(drug, product, ingredient, factor, edition),
            [(_, { Count: > 1 })] => new CountedDose(drug) { Open = $"the form of {drug.Name}, on which its factor depends, is not given" },
            [_, _, ..] => new CountedDose(drug) { Open = $"several ingredients of {drug.Name} count" },
            _ => new CountedDose(drug) { Open = $"{drug.Name} has no factor in {factors.Edition}" },
        };
    }

    private static CountedDose Of(TakenDrug drug, DrugProduct product, string ingredient, DoseFactor factor, DoseFactorEdition edition)
    {
        var counted = new CountedDose(drug) { Factor = factor, Edition = edition };
        if (factor.NotCounted is not null)
            return counted;
        if (drug.Strength is null)
            return counted with { Open = $"the strength of {drug.Name} is not given" };
        if (product.AmountOf(ingredient, drug.Strength, factor.Unit) is not ({ } amount and <= Most))
            return counted with { Open = $"{drug.Strength} of {drug.Name} does not say how much {ingredient} it is in {factor.Unit}" };
        if (drug.ADay is not ({ } pieces and <= Most))
            return counted with { Open = $"how many {drug.Name} {drug.Strength} are taken a day is not given" };
        return counted with { ADay = amount * pieces * (decimal)(factor.EachLasts ?? TimeSpan.FromDays(1)).TotalDays };
    }
}
