using System.Text.Json.Nodes;
using ImrRules.Guidelines.Reading;

namespace ImrRules.Authoring.Schemas;

/// <summary>One criterion: a fact with its test, or a group of criteria.</summary>
internal static class CriterionShape
{
    public const string AllOf = "All of the criteria below must be met.";
    public const string AnyOf = "One of the criteria below is enough.";
    public const string AtLeast = "So many of the criteria below are enough.";

    public static JsonObject Of(FactKeys facts)
    {
        var tests = facts.Tests();
        string[] groups = [CriterionGroup.AllOf, CriterionGroup.AnyOf];
        var shape = Shape.Map("a criterion", [.. CriterionReader.OwnKeys, .. groups, .. tests.Keys], key => Own(key) ?? tests[key]);
        shape["patternProperties"] = new JsonObject { [@"^at least [1-9]\d* of$"] = Shape.ListOf(AtLeast, "criterion") };
        shape["minProperties"] = 1;
        return shape;
    }

    private static JsonObject? Own(string key) => key switch
    {
        "criterion" => Shape.Text("The sentence that the letter prints for it, in place of the facts' own words."),
        "pages" => Shape.Text("Its own pages, where the recommendation's are others; among those of the topic."),
        CriterionGroup.AllOf => Shape.ListOf(AllOf, "criterion"),
        CriterionGroup.AnyOf => Shape.ListOf(AnyOf, "criterion"),
        _ => null,
    };
}
