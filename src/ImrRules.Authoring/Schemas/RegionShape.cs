using System.Text.Json.Nodes;
using ImrRules.Vocabulary.Reading;

namespace ImrRules.Authoring.Schemas;

/// <summary>A body region.</summary>
internal static class RegionShape
{
    public static JsonObject Of() => Shape.Map("a region", RegionReader.Keys, key => key switch
    {
        "region" => Shape.Text("The name by which guidelines call it."),
        "also" => Shape.Texts("Other ways in which requests and records word it."),
        "both sides" => Shape.Texts("Wordings that mean both sides, such as knees."),
        "sided" => Shape.YesNo("Whether it has a left and a right."),
        "within" => Shape.Texts("The wider regions in which it lies."),
        "levels" => Shape.Pattern("Its spinal levels, from the first to the last.", @"^[A-Z]\d+ to [A-Z]\d+$", "Write the levels as in L1 to L5."),
        _ => null,
    }, "region");
}
