using System.Text.Json.Nodes;
using ImrRules.Guidelines;
using ImrRules.Guidelines.Reading;

namespace ImrRules.Authoring.Schemas;

/// <summary>The schema of a topic's file.</summary>
internal static class TopicSchema
{
    public static JsonObject Of(GuidelineLibrary library)
    {
        var units = new Units(library.Vocabulary);
        var (names, amounts, facts) = (new TermNames(library.Vocabulary), new AmountShape(units), new FactKeys(library.Vocabulary, units));
        var schema = Shape.Map("a topic", TopicReader.Keys, key => ShapeOf(key, library), "source", "topic", "recommendations");
        var definitions = new JsonObject
        {
            ["recommendation"] = RecommendationShape.Of(names, amounts),
            ["criterion"] = CriterionShape.Of(facts),
            ["step"] = CourseShape.OfStep(amounts),
            ["limit"] = CourseShape.OfLimit(amounts),
            ["table"] = CourseShape.OfTable(library.Vocabulary, amounts),
            ["example"] = ExampleShape.Of(amounts),
            ["example-case"] = ExampleShape.OfCase(facts, names),
            ["variation"] = ExampleShape.OfVariation(facts, names, amounts),
            ["diagnosis"] = CaseParts.Diagnosis(),
            ["given"] = CaseParts.Given(),
            ["drug-in-use"] = CaseParts.DrugInUse(),
        };
        new AnswerShape(library.Vocabulary, units).AddTo(definitions);
        schema["definitions"] = definitions;
        return schema;
    }

    private static JsonObject? ShapeOf(string key, GuidelineLibrary library) => key switch
    {
        "source" => Shape.Name("The id of the edition that the file is about, from sources.yaml.", library.Sources.Select(source => source.Id), "Write the id of a source of sources.yaml."),
        "topic" => Shape.Text("The heading under which the source says it; a citation names it."),
        "pages" => Shape.Text("All pages of the topic, such as 58-60 or 388, 398. One of pages and section is needed; a recommendation may narrow it."),
        "section" => Shape.Text("The section of the topic, for a source that is cited without pages."),
        "recommendations" => Shape.ListOf("What the source says on this topic, one recommendation for each treatment and group of patients.", "recommendation"),
        _ => null,
    };
}
