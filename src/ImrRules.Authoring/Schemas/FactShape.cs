using System.Text.Json.Nodes;
using ImrRules.Vocabulary.Reading;

namespace ImrRules.Authoring.Schemas;

/// <summary>A fact of the vocabulary.</summary>
internal static class FactShape
{
    public static JsonObject Of()
    {
        var shape = Shape.Map("a fact", FactReader.Keys, key => Asked(key) ?? Answered(key), "fact", "type", "ask");
        shape["defaultSnippets"] = new JsonArray(new JsonObject
        {
            ["label"] = "a new fact",
            ["description"] = "A question that criteria can ask",
            ["body"] = new JsonObject { ["fact"] = "$1", ["type"] = "${2:yes or no}", ["ask"] = "$3" },
        });
        return shape;
    }

    private static JsonObject? Asked(string key) => key switch
    {
        "fact" => Shape.Text("The name by which criteria call it."),
        "ask" => Shape.Text("The question, as a nurse or a letter puts it."),
        "also" => Shape.Texts("Other names."),
        "was" => Shape.Texts("Former names, still read."),
        "about" => Shape.Word("Whose fact it is: a red flag of the neck says nothing of the knee. Without it, the person.", FactReader.AboutWords),
        _ => null,
    };

    private static JsonObject? Answered(string key) => key switch
    {
        "type" => Shape.Word("The kind of answer that it takes.", FactReader.TypeWords),
        "unit" => Shape.Text("The unit of a number, such as years or nights a week."),
        "choices" => Shape.Texts("The answers that a choice takes."),
        "worked out" => Shape.Word("How it is answered from the case where nobody did, out of a list that the engine knows.", FactReader.DerivationWords),
        "assumed" => Shape.Word("no: taken as \"no\" where no answer stands in the case and nothing there hints at it. The result says so.", ["no"]),
        "near" => Shape.Texts("Facts whose \"yes\" makes a \"not in the records\" of this one doubtful. The result points it out."),
        "hints at" => Shape.Texts("Treatments of which a \"yes\" says that some were given before, without counting them."),
        _ => null,
    };
}
