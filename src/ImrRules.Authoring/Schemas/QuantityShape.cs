using System.Text.Json.Nodes;
using ImrRules.Vocabulary.Reading;

namespace ImrRules.Authoring.Schemas;

/// <summary>A quantity of the vocabulary.</summary>
internal static class QuantityShape
{
    public static JsonObject Of() => Shape.Map("a quantity", QuantityReader.Keys, key => key switch
    {
        "quantity" => Shape.Text("The name by which guidelines call it, in the plural."),
        "also" => Shape.Texts("Other ways in which requests word it."),
        "can be cut" => Shape.YesNo("yes: part of what is asked may be supported (visits). no: all or nothing (levels, a daily dose)."),
        "answered by" => Shape.Text("The fact whose answer is this amount, where one request can not say it."),
        "of" => Shape.Text("The treatment whose kinds are summed in it."),
        _ => null,
    }, "quantity");
}
