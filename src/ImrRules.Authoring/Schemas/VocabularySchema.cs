using System.Text.Json.Nodes;
using ImrRules.Vocabulary;
using ImrRules.Vocabulary.Reading;

namespace ImrRules.Authoring.Schemas;

/// <summary>
/// The schema of the files of <c>vocabulary/</c>. Where a term names another, any words are taken: the other one may be in the same file, written a moment ago.
/// </summary>
internal static class VocabularySchema
{
    public static JsonObject Of(ClinicalVocabulary vocabulary)
    {
        var schema = Shape.Map("a vocabulary file", VocabularyReader.Sections, Section);
        schema["definitions"] = new JsonObject
        {
            ["treatment"] = TreatmentShape.Of(),
            ["drug"] = TreatmentShape.OfDrug(),
            ["region"] = RegionShape.Of(),
            ["condition"] = ConditionShape.Of(),
            ["fact"] = FactShape.Of(),
            ["quantity"] = QuantityShape.Of(),
            ["phrase"] = PhraseShape.Of(),
            ["phase"] = PhaseShape.Of(),
            ["edition-of-dose-factors"] = DoseFactorShape.OfEdition(),
            ["dose-factor"] = DoseFactorShape.Of(),
            ["dose-band"] = DoseFactorShape.OfBand(),
            ["requirement"] = PhaseShape.Requirement(new FactKeys(vocabulary, new Units(vocabulary))),
        };
        return schema;
    }

    private static JsonObject? Section(string key) => key switch
    {
        "treatments" => Shape.ListOf("Treatments, devices, studies and services that can be requested.", "treatment"),
        "drugs" => Shape.ListOf("Drugs: treatments with their pharmacy side.", "drug"),
        "regions" => Shape.ListOf("Body regions.", "region"),
        "conditions" => Shape.ListOf("Conditions that a diagnosis can name.", "condition"),
        "facts" => Shape.ListOf("The questions that criteria ask.", "fact"),
        "quantities" => Shape.ListOf("What can be counted or measured in a request.", "quantity"),
        "phrases" => Shape.ListOf("Words of a request that are neither treatment, drug nor region.", "phrase"),
        "phases" => Shape.ListOf("Phases of care.", "phase"),
        "dose factors" => Shape.ListOf("The editions of factors by which doses of several drugs are summed.", "edition-of-dose-factors"),
        _ => null,
    };
}
