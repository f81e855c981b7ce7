using System.Text.Json.Nodes;
using ImrRules.Cases;
using ImrRules.Cases.Reading;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Schemas;

/// <summary>The schema of a case file, which claims systems and samples hold. A blank value is a form that nobody filled in, and is no mistake.</summary>
internal static class CaseSchema
{
    public static JsonObject Of(ClinicalVocabulary vocabulary)
    {
        var names = new TermNames(vocabulary);
        var schema = Shape.Map("a case", CaseFileReader.Keys, key => Person(key) ?? Course(key) ?? ReviewShape.OfCase(key) ?? CaseParts.OfExample(key, names), "items");
        var units = new Units(vocabulary);
        var facts = new FactKeys(vocabulary, units).Answers();
        var definitions = new JsonObject
        {
            ["facts"] = Shape.Map("the facts", facts.Keys, key => facts[key]),
            ["item"] = ItemShape.Of(),
            ["diagnosis"] = CaseParts.Diagnosis(),
            ["given"] = CaseParts.Given(),
            ["drug-in-use"] = CaseParts.DrugInUse(),
            ["earlier-decision"] = ReviewShape.EarlierDecision(),
        };
        new AnswerShape(vocabulary, units).AddTo(definitions);
        schema["definitions"] = definitions;
        AllowBlank(schema);
        return schema;
    }

    private static JsonObject? Person(string key) => key switch
    {
        "case" => Shape.Text("Any name of the host's for the case."),
        "age" => Shape.Text("Age in years."),
        "born" => Shape.Date("The date of birth."),
        "reviewer" => Shape.Meaning("The reviewer of the independent medical review.", ReviewShape.Reviewer()),
        _ => null,
    };

    private static JsonObject? Course(string key) => key switch
    {
        "assigned" => Shape.Date("The day on which the independent medical review was assigned."),
        "decided" => Shape.Date("The day of the determination."),
        "records" => Shape.Texts("The records that were searched."),
        "unanswered facts" => Shape.Word("What a fact means that stands nowhere. \"not in the records\" needs records.", [AnsweredFact.NotAsked, AnsweredFact.NotInTheRecords]),
        "facts" => Shape.Defined("Answers that hold for the whole case.", "facts"),
        "items" => Shape.ListOf("What is asked for, item by item.", "item"),
        _ => null,
    };

    private static void AllowBlank(JsonNode? node)
    {
        if (node is JsonObject map)
        {
            if (map["type"] is { } type && map.ContainsKey("description"))
                map["type"] = type is JsonArray several ? new JsonArray([.. several.Select(one => one!.DeepClone()), "null"]) : new JsonArray(type.DeepClone(), "null");
            if (map["enum"] is JsonArray words)
                words.Add((JsonNode?)null);
            foreach (var (_, value) in map)
                AllowBlank(value);
        }
        else if (node is JsonArray list)
        {
            foreach (var value in list)
                AllowBlank(value);
        }
    }
}
