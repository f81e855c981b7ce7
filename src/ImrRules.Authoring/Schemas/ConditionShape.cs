using System.Text.Json.Nodes;
using ImrRules.Vocabulary.Reading;

namespace ImrRules.Authoring.Schemas;

/// <summary>A condition; its codes may stand below regions.</summary>
internal static class ConditionShape
{
    public static JsonObject Of() => Shape.Map("a condition", ConditionReader.Keys, key => key switch
    {
        "condition" => Shape.Text("The name by which guidelines call it."),
        "also" => Shape.Texts("Other ways in which diagnoses word it."),
        "kind of" => Shape.Texts("The wider conditions of which it is a kind."),
        "implies region" => Shape.Text("The body region that the condition is always of."),
        "codes" => Codes(),
        _ => null,
    }, "condition");

    private static JsonObject Codes()
    {
        var codes = Shape.Texts($"Diagnosis codes, in a list, or below the region that they name; {ConditionReader.Anywhere} for those that name none.");
        codes["type"] = new JsonArray("string", "number", "array", "object");
        codes["additionalProperties"] = Shape.Texts("The codes that name this region.");
        return codes;
    }
}
