using System.Text.Json.Nodes;
using ImrRules.Vocabulary.Reading;

namespace ImrRules.Authoring.Schemas;

/// <summary>A treatment of the vocabulary, and a drug.</summary>
internal static class TreatmentShape
{
    public static JsonObject Of() => Shape.Map("a treatment", TreatmentReader.Keys, key => Worded(key) ?? Related(key) ?? Counted(key), "treatment");

    public static JsonObject OfDrug() => Shape.Map("a drug", DrugReader.Keys, key => Made(key) ?? Worded(key) ?? Related(key), "drug");

    private static JsonObject? Worded(string key) => key switch
    {
        "treatment" => Shape.Text("The name by which guidelines call it."),
        "also" => Shape.Texts("Other ways in which requests word it."),
        "misspelt" => Shape.Texts("Misspellings that are seen: read as this, with a remark."),
        "needs" => new JsonObject
        {
            ["description"] = "For a wording that can mean something else: the words of which one must stand beside it.",
            ["type"] = "object",
            ["additionalProperties"] = Shape.Texts("The words of which one must stand in the same request."),
        },
        "codes" => Shape.Texts("Codes that propose it (CPT, HCPCS, NDC)."),
        _ => null,
    };

    private static JsonObject? Related(string key) => key switch
    {
        "kind of" => Shape.Texts("The wider treatments of which it is a kind: what a guideline says of one of them holds for it too."),
        "variant of" => Shape.Text("The treatment under which requests for it are filed; a guideline may still speak of this one."),
        "part of" => Shape.Texts("The operations of which it can be a component."),
        "operation" => Shape.YesNo("yes: it is an operation, and so are all its kinds."),
        "depends on another service" => Shape.YesNo("yes: it is given only because of another service, and falls with it."),
        "prospective review" => Shape.Word("Whether it is reviewed before it is given even in the first days after the injury (Labor Code 4610(c)). Without it, a wider kind says so.", TreatmentReader.ProspectiveReviews),
        "implies region" => Shape.Text("The body region that its name implies."),
        _ => null,
    };

    private static JsonObject? Counted(string key) => key switch
    {
        "counts in" => Shape.Text("The quantity in which it is counted, such as visits."),
        "levels count as" => Shape.Text("The quantity in which its spinal levels are counted."),
        "sided" => Shape.YesNo("Whether it has a left and a right. Without it, the region says so."),
        "one region each" => Shape.YesNo("yes: each region is an item of its own, as in imaging."),
        _ => null,
    };

    private static JsonObject? Made(string key) => key switch
    {
        "drug" => Shape.Text("The name by which guidelines call it: the generic name."),
        "brands" => Shape.Texts("Its brands."),
        "ingredients" => Shape.Texts("Active ingredients, in the order of the strengths. Without it, its name is the ingredient."),
        "forms" => Shape.Texts("The forms in which it is made: tablet, cream, patch."),
        "strengths" => Shape.Texts("The strengths in which it is made, such as 10/325 mg."),
        "confused with" => Shape.Texts("Drugs whose names look or sound like it: both are named, neither is chosen."),
        _ => null,
    };
}
