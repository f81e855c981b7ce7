using System.Text.Json.Nodes;
using ImrRules.Guidelines.Reading;
using ImrRules.Vocabulary;

namespace ImrRules.Authoring.Schemas;

/// <summary>The places where amounts stand: steps, limits and tables.</summary>
internal static class CourseShape
{
    public static JsonObject OfStep(AmountShape amounts) => Shape.Map("a step", CourseReader.StepKeys, key => key switch
    {
        "up to" => amounts.OfStep("How much is supported in all once this step is in force. Of a range the upper number is the limit."),
        "when" => Shape.ListOf("What must be true for the step to be in force, beside the recommendation's own criteria.", "criterion"),
        "pages" => Shape.Text("Its own pages, where the recommendation's are others; among those of the topic."),
        _ => null,
    }, "up to");

    public static JsonObject OfLimit(AmountShape amounts) => Shape.Map("a limit", CourseReader.LimitKeys, key => key switch
    {
        "up to" => amounts.Of("The most that this request may ask for."),
        "pages" => Shape.Text("Its own pages, where the recommendation's are others; among those of the topic."),
        "must be known" => Shape.YesNo("yes: an amount that is not in the records supports nothing. Without it, an amount that is not known does not count against the request."),
        _ => null,
    }, "up to");

    public static JsonObject OfTable(ClinicalVocabulary vocabulary, AmountShape amounts) => Shape.Map("a table", TableReader.Keys, key => key switch
    {
        "by" => Shape.Name("What chooses the row: a fact that takes a choice, or condition.", vocabulary.Facts.Where(fact => fact.Type == FactType.Choice).Select(fact => fact.Name).Append(TableReader.ByCondition),
            "Write a fact that takes a choice, or condition."),
        "rows" => Rows(vocabulary, amounts),
        "otherwise" => amounts.Of("The amount where no row fits."),
        _ => null,
    }, "by", "rows");

    /// <summary>Every choice and condition may be a key: which of them fit is checked with the file, since it depends on what the table is by.</summary>
    private static JsonObject Rows(ClinicalVocabulary vocabulary, AmountShape amounts) => new()
    {
        ["description"] = "A line for each choice: its name, a colon, the amount.",
        ["type"] = "object",
        ["propertyNames"] = Shape.Name("A choice of the fact, or a condition.", vocabulary.Facts.SelectMany(fact => fact.Choices).Concat(vocabulary.Conditions.SelectMany(condition => condition.Also.Prepend(condition.Name))).Distinct(),
            "This is not one of the choices."),
        ["additionalProperties"] = amounts.Of("The amount of this row."),
    };
}
