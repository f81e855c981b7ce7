namespace ImrRules.Vocabulary.Reading;

/// <summary>Lists all wordings of the terms of one kind, each with its term's name.</summary>
internal static class Wordings
{
    public static IEnumerable<(string Wording, string Name)> Of(string kind, ClinicalVocabulary vocabulary) => kind switch
    {
        "treatment" => vocabulary.Treatments.SelectMany(term => All(term.Name, term.Also, term.Drug?.Brands ?? [])),
        "region" => vocabulary.Regions.SelectMany(term => All(term.Name, term.Also, [])),
        "condition" => vocabulary.Conditions.SelectMany(term => All(term.Name, term.Also, [])),
        "quantity" => vocabulary.Quantities.SelectMany(term => All(term.Name, term.Also, [])),
        "drug ingredient" => Plain(vocabulary.Treatments.SelectMany(term => term.Drug?.Ingredients ?? [])),
        "drug form" => Plain(vocabulary.Treatments.SelectMany(term => term.Drug?.Forms ?? [])),
        "edition of dose factors" => Plain(vocabulary.DoseFactors.Select(factors => factors.Edition)),
        "phase" => vocabulary.Phases.SelectMany(term => All(term.Name, term.Also, [])),
        _ => vocabulary.Facts.SelectMany(term => All(term.Name, term.Also, term.Was)),
    };

    /// <summary>True where the vocabulary finds a term by its very name; where it finds none, another's wording may stand in its way.</summary>
    public static bool IsName(string kind, string name, ClinicalVocabulary vocabulary) => name == kind switch
    {
        "treatment" => vocabulary.FindTreatment(name)?.Name,
        "region" => vocabulary.FindRegion(name)?.Name,
        "condition" => vocabulary.FindCondition(name)?.Name,
        "quantity" => vocabulary.FindQuantity(name)?.Name,
        "fact" => vocabulary.FindFact(name)?.Name,
        _ => null,
    };

    private static IEnumerable<(string Wording, string Name)> Plain(IEnumerable<string> names) => names.Distinct().Select(name => (name, name));

    private static IEnumerable<(string Wording, string Name)> All(string name, IEnumerable<string> also, IEnumerable<string> more) =>
        also.Concat(more).Prepend(name).Select(wording => (wording, name));
}
