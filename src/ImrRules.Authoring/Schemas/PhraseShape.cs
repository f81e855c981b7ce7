using System.Text.Json.Nodes;
using ImrRules.Vocabulary;
using ImrRules.Vocabulary.Reading;

namespace ImrRules.Authoring.Schemas;

/// <summary>A phrase of requests.</summary>
internal static class PhraseShape
{
    public static JsonObject Of() => Shape.Map("a phrase", PhraseReader.Keys, key => key switch
    {
        "phrase" => Shape.Text("The words."),
        "also" => Shape.Texts("Other words that do the same."),
        "kind" => Shape.Word("What the phrase does, out of a list that the reader of requests knows.", PhraseKinds.All),
        "value" => Shape.Text("What it gives, where its kind takes a value: a side, a form, a contrast."),
        "answers" => new JsonObject
        {
            ["description"] = "Facts that these words of a request answer by themselves, each with its answer.",
            ["type"] = "object",
            ["additionalProperties"] = Shape.Text("The answer."),
        },
        _ => null,
    }, "phrase", "kind");
}
