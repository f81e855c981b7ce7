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

    /// <summary>The name of the term that a wording is understood as; null where as none.</summary>
    public static string? NameOf(string kind, string wording, ClinicalVocabulary vocabulary) => kind switch
    {
        "fact" => vocabulary.FindFact(wording)?.Name,
        "treatment" => vocabulary.FindTreatment(wording)?.Name,
        "region" => vocabulary.FindRegion(wording)?.Name,
        "condition" => vocabulary.FindCondition(wording)?.Name,
        "phase" => vocabulary.FindPhase(wording)?.Name,
        "quantity" => vocabulary.FindQuantity(wording)?.Name,
        _ => null,
    };

    private static IEnumerable<(string Wording, string Name)> Plain(IEnumerable<string> names) => names.Distinct().Select(name => (name, name));

    private static IEnumerable<(string Wording, string Name)> All(string name, IEnumerable<string> also, IEnumerable<string> more) =>
        also.Concat(more).Prepend(name).Select(wording => (wording, name));
}
