using System.Text.Json.Nodes;
using ImrRules.Cases.Reading;
using ImrRules.Guidelines.Reading;

namespace ImrRules.Authoring.Schemas;

/// <summary>Examples and their variations.</summary>
internal static class ExampleShape
{
    private const string Expect = "What must come out.";

    public static JsonObject Of(AmountShape amounts)
    {
        var shape = Shape.Map("an example", ExampleReader.Keys, key => key switch
        {
            "request" => Shape.Text("A request, as a physician writes it. In quotes where it holds a # or a colon."),
            "case" => Shape.Defined("Answers to facts, and what else of a case matters. The case is complete: what is left out is not in the records.", "example-case"),
            "expect" => amounts.OfExpectation(Expect),
            "but" => Shape.ListOf("The same example with something changed, each with what comes out then.", "variation"),
            _ => null,
        }, "request", "expect");
        shape["defaultSnippets"] = new JsonArray(Snippets.Example());
        return shape;
    }

    public static JsonObject OfCase(FactKeys facts, TermNames names)
    {
        var answers = facts.Answers();
        return Shape.Map("an example's case", [.. ExampleCaseReader.Keys, .. answers.Keys.Except(ExampleCaseReader.Keys)], key => CaseParts.OfExample(key, names) ?? answers[key]);
    }

    public static JsonObject OfVariation(FactKeys facts, TermNames names, AmountShape amounts)
    {
        var answers = facts.Answers();
        string[] own = [.. ExampleReader.VariationKeys, .. ExampleCaseReader.Keys];
        return Shape.Map("a variation", [.. own, .. answers.Keys.Except(own)], key => key switch
        {
            "request" => Shape.Text("Another request in place of the example's."),
            "expect" => amounts.OfExpectation(Expect),
            _ => CaseParts.OfExample(key, names) ?? answers[key],
        }, "expect");
    }
}
