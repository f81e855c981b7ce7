using ImrRules.Vocabulary;

namespace ImrRules.Answers;

/// <summary>The factors of one quantity that are in force together: those of an edition, then those of the editions that add to it.</summary>
internal sealed class DoseFactorsInForce
{
    private readonly DoseFactorEdition[] _editions;

    private DoseFactorsInForce(DoseFactorEdition edition, ClinicalVocabulary vocabulary)
    {
        Edition = edition;
        _editions = [edition, .. vocabulary.DoseFactors.Where(other => other.AddsTo == edition.Edition)];
    }

    public DoseFactorEdition Edition { get; }

    /// <summary>Those of the latest edition on a day; of every edition where the day is not known.</summary>
    public static IReadOnlyList<DoseFactorsInForce> On(DateOnly? day, string quantity, ClinicalVocabulary vocabulary)
    {
        var editions = vocabulary.DoseFactors.Where(edition => edition.Quantity == quantity && edition.AddsTo is null).OrderByDescending(edition => edition.From ?? DateOnly.MinValue);
        var inForce = day is { } known ? editions.Where(edition => !(edition.From > known)).Take(1) : editions;
        return [.. inForce.Select(edition => new DoseFactorsInForce(edition, vocabulary))];
    }

    /// <summary>How an ingredient of a product counts, in each form in which it may be meant; none where a form has no factor.</summary>
    public IReadOnlyList<(DoseFactor Factor, DoseFactorEdition Edition)> Of(string ingredient, DrugProduct product, string? form)
    {
        var stated = product.Forms.Where(made => form is not null && made.Contains(form, StringComparison.OrdinalIgnoreCase)).ToArray();
        string[] forms = stated.Length > 0 ? stated : product.Forms.Count > 0 ? [.. product.Forms] : form is null ? [""] : [form];
        var found = forms.Select(one => Find(ingredient, one)).ToArray();
        return Array.Exists(found, one => one is null) ? [] : [.. found.Select(one => one!.Value).Distinct()];
    }

    private (DoseFactor Factor, DoseFactorEdition Edition)? Find(string ingredient, string form)
    {
        foreach (var edition in _editions)
        {
            var factors = edition.Factors.Where(factor => factor.Ingredient == ingredient).ToArray();
            if ((Array.Find(factors, factor => factor.Forms.Contains(form)) ?? Array.Find(factors, factor => factor.Forms.Count == 0)) is { } factor)
                return (factor, edition);
        }
        return null;
    }
}
